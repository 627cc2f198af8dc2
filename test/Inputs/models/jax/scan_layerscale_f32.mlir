#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xi32>) -> (tensor<1x3x6xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<[[-0.242475405, -0.0554315336, -0.187434822, 0.47015807, -0.294641107, -0.270399898], [-0.0764730796, 0.162503436, -0.0670245141, -0.239477038, -0.201725096, -0.0876980051], [0.243340686, -0.244495496, -0.0228319354, -0.153263479, 0.0811550095, 0.0992839485], [-0.366311371, 0.596715569, 0.0474008508, -0.127333045, -0.223497614, -0.0648775622]]> : tensor<4x6xf32>
    %cst_1 = arith.constant dense<[0.0070323348, 0.263122261, -0.0457827076, -0.190511808]> : tensor<4xf32>
    %cst_2 = arith.constant dense<[0.00541777909, 0.127361625, 0.0228257068, -0.0884647592]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[0.347901762, -0.556796193, -1.10221827, 0.301716089, 0.957385599, -0.113836348, 0.418352515, -0.376027137, 6.756920e-02, -0.291282922, 0.29404214, -1.50977254, 0.64419055, -0.229932487, 0.358608067, -0.340310127], [0.320361197, -1.07256281, 1.18915439, -1.70354462, -1.03923881, 0.235666066, 1.46284223, 0.278126299, -0.247908458, -1.42509019, -0.19127667, -0.019877011, 1.69056869, 0.622125208, -1.52909291, 2.02677917]]> : tensor<2x16xf32>
    %cst_4 = arith.constant dense<"0x451D0B3F3546CFBCC5F510BE1256523FDA2D24BFABED95BE03F771BE331A963E71DDA9BEF4089DBE89754DBFA4B6BA3E265FCE3EA7E773BE9642A73D6E7525BF7E9171BEB260303FFFFC8A3DFFDC933F7785C9BE858D943EAE32C8BD70D9903E454D6CBBAEAA8FBE221CDEBEF239C43F16671EBDF81081BFB00AA6BE0394AD3E8D0080BE1A232E3F964E003FA9FE9BBD4AC671BE529D00BF0231B3BEF48F3CBFA8291A3F159C4B3F22C920BF634117BF995E62BF27BFF6BE39CEC6BF323612BF5301263FFDFB30BE08C6DA3E275A7ABE8C5D613FCDFFCB3DCE9543BEEA5AA33F2D2126BE0C511CBF7FC1CE3D7D119FBC537D083F33F0EBBEEE01CE3EB94DDA3E8EEDAABE7029A73D29ACD4BEB821963F7E42B4BE60F967BE616D08BFCF3631BEAF8B40BBD48DC43EDA489CBE873BBEBD864F35BFA2D0D3BE275FB03F7547053F680BC8BED52F2BBFCCBFF9BE08B131BCBA3E8E3C6B8EBEBE79AE24BF8010363F5143673E61C73FBE03F5E1BD4F8F87BE2BE8BBBF1CE06C3D990709BFF65700BF3DE8A3BE2078BB3EF4D315BF899637BF58CDA33E521EC13EAE7CF5BE4BF98F3ED95015BEF8421A3E256721BF9238D53E64041A3F3B17A33E5EEF8E3EF56CF1BF4371053EB27250BC199396BD8F6DA1BE62C6E23C0D01533E3E0F07BED2386DBE93681D3FAB7C0DBF20DC033F540EB53DFAE6CDBE827814BEB384EBBE07D1AC3E"> : tensor<2x4x16xf32>
    %cst_5 = arith.constant dense<[[-0.568549454, -1.02980447, -1.04300106, 0.26841709, 0.358671963, 1.32245743, -0.0139146689, 1.04183972, 1.40226483, 1.15016568, -2.36530399, 1.22868371], [3.396200e-01, 0.423771352, 0.371227413, 0.382757157, 0.319414228, -0.358913302, -1.90163529, -0.108914725, -0.803731858, 1.08016336, -0.288766503, 0.0834753587]]> : tensor<2x12xf32>
    %cst_6 = arith.constant dense<[[[-0.0796125084, 0.270422786, 0.107329562, 0.177686349, -0.32691431, -0.064806819, 0.391987741, 0.746715545, -0.629532754, 0.756961882, 0.672937691, 0.390655696], [0.132227808, -0.156961411, 0.729010344, 0.980129182, 0.900817453, 0.657551885, 0.17869021, -0.604159296, -0.00222706655, 0.328237474, -0.644180715, 0.197561026], [0.214931846, 0.348021358, -0.592058957, -0.330851287, -0.218217626, -5.849010e-01, 0.869683921, -0.247955367, 0.164484814, -0.129286274, 0.791736423, 0.660180509], [0.316676319, -1.1017549, 0.0260144863, 0.341843098, 0.501980782, -0.308953524, 0.911005675, -0.660215497, -0.330764025, 4.675250e-01, 0.0245273076, 1.00119627]], [[0.0942595973, -0.316597044, -0.188781753, -0.545573056, -0.638840079, 0.315205753, 0.290582895, 0.647279382, -0.377302885, 0.844553709, -0.143693849, 0.787204146], [-0.216392919, -0.367741644, 0.124892689, 0.515726566, 0.0805047899, -0.292764425, -0.670609832, -0.700760126, 0.251341432, 0.494856507, -0.0821472927, -0.53718245], [0.436521083, -0.640196979, -0.356534034, 0.310508937, -1.12507057, 0.193184793, -0.29082042, 0.0546398498, -0.0378507636, 0.101057194, 0.347085983, -0.379184872], [7.104910e-01, 0.363046885, 0.421866328, 5.824320e-01, 0.393794119, 0.42203933, 0.0377968065, -0.713386952, -0.0675225481, -0.38475731, -0.711370885, 0.129226401]]]> : tensor<2x4x12xf32>
    %cst_7 = arith.constant dense<[[-0.43686834, 0.519841731, -0.47657904, 1.388980e+00], [0.351455063, -4.743330e-01, -1.94426501, -1.30775321]]> : tensor<2x4xf32>
    %cst_8 = arith.constant dense<[[[-4.248030e-01, -0.255311221, -0.00576653099, -0.742687583], [0.150342554, -0.0530361272, -0.592859924, -1.19911647], [0.256526053, -0.148792014, -0.265004218, -0.118077315], [0.908237993, -0.0249004848, 0.0433096327, -0.743536412]], [[0.823669552, 4.587440e-01, 0.533467412, 0.023836365], [0.458327383, 0.185473412, 0.306594551, -0.0760964826], [-0.73694396, 0.514427185, -0.967479825, -0.119968332], [-0.102261245, -0.521430075, 0.306561559, -0.100164853]]]> : tensor<2x4x4xf32>
    %cst_9 = arith.constant dense<[[-0.213544622, 0.665066063, -1.33843255, 0.361253738], [1.29289305, 0.453671277, -1.69015992, -7.281950e-01]]> : tensor<2x4xf32>
    %cst_10 = arith.constant dense<[[1.35543799, 0.00221160264, -0.790544807, 0.14187783], [0.217571363, -0.676232039, 1.14323366, -1.88834894]]> : tensor<2x4xf32>
    %cst_11 = arith.constant dense<[[-5.442590e-01, -0.316300154, 0.411630541, 1.04251337], [-0.12853466, 1.36646342, -0.66519469, 0.351510078]]> : tensor<2x4xf32>
    %cst_12 = arith.constant dense<[[0.903470158, 0.0940122976, -0.743499279, -0.921725392], [-0.457725823, 0.22019513, -1.00961816, -0.209175572]]> : tensor<2x4xf32>
    %cst_13 = arith.constant dense<[[0.125730217, -0.132104859, 0.640422642, 0.104900114], [-0.535669386, 0.361595064, 1.304000e+00, 0.947080969]]> : tensor<2x4xf32>
    %cst_14 = arith.constant dense<[[-0.703735232, -1.26542151, -0.623274446, 0.0413259789], [-2.3250308, -0.218791664, -1.245911, -0.73226738]]> : tensor<2x4xf32>
    %cst_15 = arith.constant dense<[[0.547095656, 1.76375902, -0.486761212, 0.0941541567], [-0.705527961, -1.17625701, -0.713107944, -0.344998538]]> : tensor<2x4xf32>
    %cst_16 = arith.constant dense<"0xBC3ECABD462461BEFDC6BC3EB2CC4BBC321CBCBD6F09603DA24A583E484B7E3EA206B0BE3ECEFF3E8565723EA426C2BDB19351BE331178BED6ADFC3C65E425BEC8CE43BE5EAE4F3E92A8BA3D3E05CABDA7F73B3E4306AF3E75188CBE56711ABEAA4F713E7D0C383EBF23683D38CA943E864A8BBE6354BDBE6DD35DBE66F8FA3C58CC4BBEA874F9BD9C9979BE72D41EBEDE9C80BE8824BC3DFB7D4B3E03FDF5BD7C3D54BD8DBE14BE1400083E0363B63C550DCC3E6D388CBEED99B93DD752E33D9D8BB8BD7E62153E8321B8BE789A073F1DC8ABBE7D786B3EF3808FBE2350933E1A01C5BD9D39223DFB7E5A3CDBE48C3EDEA1A4BD57E63DBF369342BE151F3C3D0C85E1BDFB12453E3CF6813E7E5117BDB3ACBEBE532CB13E7FA18A3E952F99BD33EE063FCE9FB2BD248D91BE499D1FBD75F6893EF3FC6FBEBEC1F93EBE8265BE0555743EE3610B3E22C11DBDE84E8A3E68F9BFBEEAC4AD3EC66C82BC09DD0ABEDFC93F3EC5AA873E5011453EBEEFFF3E3B558A3EF249A43E86340ABE2329DA3CA01F103E2B5891BBEF6F9A3D672ADA3D5F20583E5218D0BCE218B3BD7F0C54BE924864BEE212963E9A19ADBC3075493E0510A6BEE415F8BE9F4886BEACC4923EC3B6883EF700AA3D065B4DBE21F105BD107498BD59A0B0BD736320BF10A15BBEE7AB42BD4E1AC23ED499243D4F50B33EF493C9BD666081BD209079BFA239ED3D"> : tensor<2x16x4xf32>
    %cst_17 = arith.constant dense<[[-0.023506457, -0.0962783992, 0.20271191, -0.222842962], [0.191901818, -0.292810112, 0.136310443, -0.261031568], [-0.45926702, -0.148441896, -0.365978599, 0.138319552]]> : tensor<3x4xf32>
    %cst_18 = arith.constant dense<[[-0.200709239, 0.0607124753, -0.414086372, 0.164026216], [0.28586325, -0.11315275, 0.107621439, 0.0627331435], [-0.0985880121, -0.215601221, -0.50813812, 0.352605879], [-0.011908059, 0.630581856, 0.206554562, 0.0694451332], [-0.164357767, 0.348117292, -0.126572281, 0.392487288], [-0.0995903238, 0.0464884825, -0.380667597, 0.585808098]]> : tensor<6x4xf32>
    %cst_19 = arith.constant dense<6> : tensor<i32>
    %c1_i32 = arith.constant 1 : i32
    %cst_20 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_21 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0 = arith.constant 0 : index
    %c5 = arith.constant 5 : index
    %cst_22 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_23 = arith.constant dense<false> : tensor<i1>
    %cst_24 = arith.constant 0xFF800000 : f32
    %cst_25 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_26 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_27 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_28 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_29 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_30 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_31 = arith.constant dense<true> : tensor<i1>
    %cst_32 = arith.constant dense<1.41421354> : tensor<f32>
    %0 = tensor.empty() : tensor<1x3xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3xi32>
    %2 = tensor.empty() : tensor<1x3xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<1x3xi32>, tensor<1x3xi32>) outs(%2 : tensor<1x3xi1>) {
    ^bb0(%in: i32, %in_33: i32, %out: i1):
      %42 = arith.cmpi slt, %in, %in_33 : i32
      linalg.yield %42 : i1
    } -> tensor<1x3xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<i32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3xi32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<1x3xi32>, tensor<1x3xi32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %in_33: i32, %out: i32):
      %42 = arith.addi %in, %in_33 : i32
      linalg.yield %42 : i32
    } -> tensor<1x3xi32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5, %arg0 : tensor<1x3xi1>, tensor<1x3xi32>, tensor<1x3xi32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i1, %in_33: i32, %in_34: i32, %out: i32):
      %42 = arith.select %in, %in_33, %in_34 : i32
      linalg.yield %42 : i32
    } -> tensor<1x3xi32>
    %7 = tensor.empty() : tensor<1x3x1xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x3xi32>) outs(%7 : tensor<1x3x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3x1xi32>
    %9 = tensor.empty() : tensor<1x3x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%out: f32):
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %extracted = tensor.extract %8[%c0, %42, %c0] : tensor<1x3x1xi32>
      %44 = arith.index_cast %extracted : i32 to index
      %45 = arith.maxsi %44, %c0 : index
      %46 = arith.minsi %45, %c5 : index
      %extracted_33 = tensor.extract %cst_18[%46, %43] : tensor<6x4xf32>
      linalg.yield %extracted_33 : f32
    } -> tensor<1x3x4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %13 = scf.for %arg1 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg2 = %12) -> (tensor<1x3x4xf32>)  : i32 {
      %42 = arith.index_cast %arg1 : i32 to index
      %43 = arith.maxsi %42, %c0 : index
      %44 = arith.minsi %43, %c1 : index
      %extracted_slice = tensor.extract_slice %cst_16[%44, 0, 0] [1, 16, 4] [1, 1, 1] : tensor<2x16x4xf32> to tensor<1x16x4xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x16x4xf32> into tensor<16x4xf32>
      %extracted_slice_33 = tensor.extract_slice %cst_15[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_35 = tensor.extract_slice %cst_14[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_37 = tensor.extract_slice %cst_13[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_39 = tensor.extract_slice %cst_12[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_41 = tensor.extract_slice %cst_11[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_42 = tensor.collapse_shape %extracted_slice_41 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_43 = tensor.extract_slice %cst_10[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_44 = tensor.collapse_shape %extracted_slice_43 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_45 = tensor.extract_slice %cst_9[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_47 = tensor.extract_slice %cst_8[%44, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<2x4x4xf32> to tensor<1x4x4xf32>
      %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32>
      %extracted_slice_49 = tensor.extract_slice %cst_7[%44, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_51 = tensor.extract_slice %cst_6[%44, 0, 0] [1, 4, 12] [1, 1, 1] : tensor<2x4x12xf32> to tensor<1x4x12xf32>
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2]] : tensor<1x4x12xf32> into tensor<4x12xf32>
      %extracted_slice_53 = tensor.extract_slice %cst_5[%44, 0] [1, 12] [1, 1] : tensor<2x12xf32> to tensor<1x12xf32>
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [[0, 1]] : tensor<1x12xf32> into tensor<12xf32>
      %extracted_slice_55 = tensor.extract_slice %cst_4[%44, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<2x4x16xf32> to tensor<1x4x16xf32>
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
      %extracted_slice_57 = tensor.extract_slice %cst_3[%44, 0] [1, 16] [1, 1] : tensor<2x16xf32> to tensor<1x16xf32>
      %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
      %45 = tensor.empty() : tensor<1x3xf32>
      %46 = linalg.fill ins(%cst_22 : f32) outs(%45 : tensor<1x3xf32>) -> tensor<1x3xf32>
      %47 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg2 : tensor<1x3x4xf32>) outs(%46 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.addf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3xf32>
      %48 = tensor.empty() : tensor<1x3x1xf32>
      %49 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x3xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %50 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %52 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %52 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.subf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %55 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<1x3x4xf32>) outs(%46 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.addf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3xf32>
      %56 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x3xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %50 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %58 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = math.rsqrt %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %61 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %61 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %63 = tensor.empty() : tensor<1x1x4xf32>
      %64 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %65 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %67 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %68 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %70 = tensor.empty() : tensor<1x3x12xf32>
      %71 = linalg.fill ins(%cst_22 : f32) outs(%70 : tensor<1x3x12xf32>) -> tensor<1x3x12xf32>
      %72 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69, %collapsed_52 : tensor<1x3x4xf32>, tensor<4x12xf32>) outs(%71 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x3x12xf32>
      %73 = tensor.empty() : tensor<1x1x12xf32>
      %74 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<12xf32>) outs(%73 : tensor<1x1x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x12xf32>
      %75 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x1x12xf32>) outs(%70 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x12xf32>
      %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x3x12xf32>, tensor<1x3x12xf32>) outs(%70 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x12xf32>
      %extracted_slice_59 = tensor.extract_slice %76[0, 0, 0] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_60 = tensor.extract_slice %76[0, 0, 4] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_61 = tensor.extract_slice %76[0, 0, 8] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %expanded = tensor.expand_shape %extracted_slice_59 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %77 = tensor.empty() : tensor<1x2x3x2xf32>
      %78 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x3x2x2xf32>) outs(%77 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_62 = tensor.expand_shape %extracted_slice_60 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %79 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x3x2x2xf32>) outs(%77 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_63 = tensor.expand_shape %extracted_slice_61 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %80 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x3x2x2xf32>) outs(%77 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %81 = tensor.empty() : tensor<1x2x3x3xf32>
      %82 = linalg.fill ins(%cst_22 : f32) outs(%81 : tensor<1x2x3x3xf32>) -> tensor<1x2x3x3xf32>
      %83 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%78, %79 : tensor<1x2x3x2xf32>, tensor<1x2x3x2xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x2x3x3xf32>
      %84 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_32 : tensor<f32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %85 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3x3xf32>
      %86 = tensor.empty() : tensor<3x3xi1>
      %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_31 : tensor<i1>) outs(%86 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<3x3xi1>
      %88 = tensor.empty() : tensor<3x3xi32>
      %89 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%88 : tensor<3x3xi32>) {
      ^bb0(%out: i32):
        %175 = linalg.index 0 : index
        %176 = arith.index_cast %175 : index to i32
        linalg.yield %176 : i32
      } -> tensor<3x3xi32>
      %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%88 : tensor<3x3xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<3x3xi32>
      %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<3x3xi32>, tensor<3x3xi32>) outs(%88 : tensor<3x3xi32>) {
      ^bb0(%in: i32, %in_65: i32, %out: i32):
        %175 = arith.addi %in, %in_65 : i32
        linalg.yield %175 : i32
      } -> tensor<3x3xi32>
      %92 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%88 : tensor<3x3xi32>) {
      ^bb0(%out: i32):
        %175 = linalg.index 1 : index
        %176 = arith.index_cast %175 : index to i32
        linalg.yield %176 : i32
      } -> tensor<3x3xi32>
      %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<3x3xi32>, tensor<3x3xi32>) outs(%86 : tensor<3x3xi1>) {
      ^bb0(%in: i32, %in_65: i32, %out: i1):
        %175 = arith.cmpi sge, %in, %in_65 : i32
        linalg.yield %175 : i1
      } -> tensor<3x3xi1>
      %94 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<i1>) outs(%86 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<3x3xi1>
      %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%93, %87, %94 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>) outs(%86 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %in_65: i1, %in_66: i1, %out: i1):
        %175 = arith.select %in, %in_65, %in_66 : i1
        linalg.yield %175 : i1
      } -> tensor<3x3xi1>
      %96 = tensor.empty() : tensor<1x2x3x3xi1>
      %97 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<3x3xi1>) outs(%96 : tensor<1x2x3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<1x2x3x3xi1>
      %98 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_30 : tensor<f32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %99 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %85, %98 : tensor<1x2x3x3xi1>, tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
        %175 = arith.select %in, %in_65, %in_66 : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3x3xf32>
      %100 = tensor.empty() : tensor<1x2x3xf32>
      %101 = linalg.fill ins(%cst_24 : f32) outs(%100 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
      %102 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<1x2x3x3xf32>) outs(%101 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.maximumf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3xf32>
      %103 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_29 : tensor<f32>) outs(%100 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3xf32>
      %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<1x2x3xf32>, tensor<1x2x3xf32>) outs(%100 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.maximumf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3xf32>
      %105 = tensor.empty() : tensor<1x2x3x1xf32>
      %106 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x2x3xf32>) outs(%105 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %107 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x2x3x1xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %108 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %107 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.subf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3x3xf32>
      %109 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x2x3x3xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = math.exp %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3x3xf32>
      %110 = linalg.fill ins(%cst_22 : f32) outs(%100 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
      %111 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<1x2x3x3xf32>) outs(%110 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.addf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3xf32>
      %112 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x2x3xf32>) outs(%105 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %113 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x2x3x1xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %114 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%81 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x2x3x3xf32>
      %115 = linalg.fill ins(%cst_22 : f32) outs(%77 : tensor<1x2x3x2xf32>) -> tensor<1x2x3x2xf32>
      %116 = linalg.generic {indexing_maps = [#map14, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%114, %80 : tensor<1x2x3x3xf32>, tensor<1x2x3x2xf32>) outs(%115 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x2x3x2xf32>
      %117 = tensor.empty() : tensor<1x3x2x2xf32>
      %118 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x2x3x2xf32>) outs(%117 : tensor<1x3x2x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x2x2xf32>
      %collapsed_64 = tensor.collapse_shape %118 [[0], [1], [2, 3]] : tensor<1x3x2x2xf32> into tensor<1x3x4xf32>
      %119 = linalg.fill ins(%cst_22 : f32) outs(%9 : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
      %120 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_64, %collapsed_48 : tensor<1x3x4xf32>, tensor<4x4xf32>) outs(%119 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x3x4xf32>
      %121 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %122 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %123 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %124 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %125 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %126 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %128 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x3x4xf32>) outs(%46 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.addf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3xf32>
      %129 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x3xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %50 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %131 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %131 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.subf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %134 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x3x4xf32>) outs(%46 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = arith.addf %out, %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3xf32>
      %135 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x3xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %136 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %50 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.divf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %58 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x3x1xf32>) outs(%48 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = math.rsqrt %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x1xf32>
      %139 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %140 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %139 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %141 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %142 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %144 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %145 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %146 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %147 = tensor.empty() : tensor<1x3x16xf32>
      %148 = linalg.fill ins(%cst_22 : f32) outs(%147 : tensor<1x3x16xf32>) -> tensor<1x3x16xf32>
      %149 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146, %collapsed_56 : tensor<1x3x4xf32>, tensor<4x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x3x16xf32>
      %150 = tensor.empty() : tensor<1x1x16xf32>
      %151 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<16xf32>) outs(%150 : tensor<1x1x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x16xf32>
      %152 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x1x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %152 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %156 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_28 : tensor<f32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %157 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %157 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %159 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %158 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %175 = math.tanh %in : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %162 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %164 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25 : tensor<f32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %165 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%147 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x16xf32>
      %167 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166, %collapsed : tensor<1x3x16xf32>, tensor<16x4xf32>) outs(%119 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        %176 = arith.addf %out, %175 : f32
        linalg.yield %176 : f32
      } -> tensor<1x3x4xf32>
      %168 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %169 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %171 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<4xf32>) outs(%63 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %172 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %172 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.mulf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %173 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_65: f32, %out: f32):
        %175 = arith.addf %in, %in_65 : f32
        linalg.yield %175 : f32
      } -> tensor<1x3x4xf32>
      scf.yield %174 : tensor<1x3x4xf32>
    }
    %14 = tensor.empty() : tensor<1x3xf32>
    %15 = linalg.fill ins(%cst_22 : f32) outs(%14 : tensor<1x3xf32>) -> tensor<1x3xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x3x4xf32>) outs(%15 : tensor<1x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3xf32>
    %17 = tensor.empty() : tensor<1x3x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x3xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.divf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %21 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.subf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x3x4xf32>) outs(%15 : tensor<1x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x3xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %19 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.divf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.rsqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %32 = tensor.empty() : tensor<1x1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<4xf32>) outs(%32 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<4xf32>) outs(%32 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %39 = tensor.empty() : tensor<1x3x6xf32>
    %40 = linalg.fill ins(%cst_22 : f32) outs(%39 : tensor<1x3x6xf32>) -> tensor<1x3x6xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %cst_0 : tensor<1x3x4xf32>, tensor<4x6xf32>) outs(%40 : tensor<1x3x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x3x6xf32>
    return %41 : tensor<1x3x6xf32>
  }
}

