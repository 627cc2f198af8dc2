#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x7xi64>, %arg1: tensor<2x5x32xf64>) -> tensor<2x7x50xf64> {
    %c0_i64 = arith.constant 0 : i64
    %c7 = arith.constant 7 : index
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f64
    %true = arith.constant true
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<-1.000000e+09> : tensor<f64>
    %cst_4 = arith.constant dense<true> : tensor<7x7xi1>
    %cst_5 = arith.constant dense_resource<wte.weight_1> : tensor<50x32xf64>
    %cst_6 = arith.constant dense_resource<ln_f.bias> : tensor<32xf64>
    %cst_7 = arith.constant dense_resource<ln_f.weight> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<h.1.mlp.proj.bias> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<h.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_10 = arith.constant dense_resource<h.1.mlp.fc.bias> : tensor<64xf64>
    %cst_11 = arith.constant dense_resource<h.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_12 = arith.constant dense_resource<h.1.ln3.bias> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<h.1.ln3.weight> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<h.1.cross.proj.bias> : tensor<32xf64>
    %cst_15 = arith.constant dense_resource<h.1.cross.proj.weight> : tensor<32x32xf64>
    %cst_16 = arith.constant dense_resource<h.1.cross.qkv.bias_1> : tensor<96xf64>
    %cst_17 = arith.constant dense_resource<h.1.cross.qkv.weight_1> : tensor<96x32xf64>
    %cst_18 = arith.constant dense_resource<h.1.cross.qkv.bias> : tensor<96xf64>
    %cst_19 = arith.constant dense_resource<h.1.cross.qkv.weight> : tensor<96x32xf64>
    %cst_20 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_21 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_22 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_24 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_25 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_26 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_27 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_28 = arith.constant dense_resource<h.0.mlp.proj.bias> : tensor<32xf64>
    %cst_29 = arith.constant dense_resource<h.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_30 = arith.constant dense_resource<h.0.mlp.fc.bias> : tensor<64xf64>
    %cst_31 = arith.constant dense_resource<h.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_32 = arith.constant dense_resource<h.0.ln3.bias> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<h.0.ln3.weight> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<h.0.cross.proj.bias> : tensor<32xf64>
    %cst_35 = arith.constant dense_resource<h.0.cross.proj.weight> : tensor<32x32xf64>
    %cst_36 = arith.constant dense_resource<h.0.cross.qkv.bias_1> : tensor<96xf64>
    %cst_37 = arith.constant dense_resource<h.0.cross.qkv.weight_1> : tensor<96x32xf64>
    %cst_38 = arith.constant dense_resource<h.0.cross.qkv.bias> : tensor<96xf64>
    %cst_39 = arith.constant dense_resource<h.0.cross.qkv.weight> : tensor<96x32xf64>
    %cst_40 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_41 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_42 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_43 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_44 = arith.constant 2.8284271247461903 : f64
    %cst_45 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_46 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_47 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_48 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_49 = arith.constant 1.000000e-05 : f64
    %cst_50 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_51 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_52 = arith.constant 3.200000e+01 : f64
    %cst_53 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 2 : index
      %200 = arith.cmpi slt, %198, %c50 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_51[%198, %199] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %198 = linalg.index 0 : index
      %199 = arith.index_cast %198 : index to i64
      linalg.yield %199 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 1 : index
      %200 = arith.cmpi slt, %198, %c7 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_50[%198, %199] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_48 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_47 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_46 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_45 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_54 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_55 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_56 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_58 = tensor.expand_shape %extracted_slice_54 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_59 = tensor.expand_shape %extracted_slice_55 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_61 = linalg.transpose ins(%expanded_58 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_62 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_64 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_44 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_65 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_66 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_65, %expanded_66 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_164: i64, %out: i64):
      %198 = arith.subi %in, %in_164 : i64
      linalg.yield %198 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %198 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_164: i1, %out: i1):
      %198 = arith.andi %in, %in_164 : i1
      linalg.yield %198 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %198 = arith.xori %in, %true : i1
      linalg.yield %198 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_164: f64, %in_165: f64, %out: f64):
      %198 = arith.select %in, %in_164, %in_165 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_164: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_164 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_67 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_67 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.divf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_68 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_69 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_70 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_72 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_73 = linalg.transpose ins(%cst_43 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_42 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_74 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_74 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_41 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_40 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_75 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_76 = linalg.transpose ins(%cst_39 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %72 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %cst_38 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x96xf64>
    %expanded_77 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_78 = tensor.extract_slice %expanded_77[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %collapsed_79 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_80 = linalg.transpose ins(%cst_37 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<10x96xf64>
    %74 = linalg.fill ins(%cst : f64) outs(%73 : tensor<10x96xf64>) -> tensor<10x96xf64>
    %75 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<10x32xf64>, tensor<32x96xf64>) outs(%74 : tensor<10x96xf64>) -> tensor<10x96xf64>
    %76 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_36 : tensor<10x96xf64>, tensor<96xf64>) outs(%73 : tensor<10x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<10x96xf64>
    %expanded_81 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [2, 5, 96] : tensor<10x96xf64> into tensor<2x5x96xf64>
    %extracted_slice_82 = tensor.extract_slice %expanded_81[0, 0, 32] [2, 5, 32] [1, 1, 1] : tensor<2x5x96xf64> to tensor<2x5x32xf64>
    %extracted_slice_83 = tensor.extract_slice %expanded_81[0, 0, 64] [2, 5, 32] [1, 1, 1] : tensor<2x5x96xf64> to tensor<2x5x32xf64>
    %expanded_84 = tensor.expand_shape %extracted_slice_78 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_86 = tensor.expand_shape %extracted_slice_82 [[0], [1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<2x5x32xf64> into tensor<2x5x4x8xf64>
    %expanded_87 = tensor.expand_shape %extracted_slice_83 [[0], [1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<2x5x32xf64> into tensor<2x5x4x8xf64>
    %77 = tensor.empty() : tensor<2x4x5x8xf64>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<2x5x4x8xf64>) outs(%77 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<2x4x8x5xf64>
    %transposed_89 = linalg.transpose ins(%expanded_86 : tensor<2x5x4x8xf64>) outs(%78 : tensor<2x4x8x5xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_90 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_91 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x8x5xf64> into tensor<8x8x5xf64>
    %79 = tensor.empty() : tensor<8x7x5xf64>
    %80 = linalg.fill ins(%cst : f64) outs(%79 : tensor<8x7x5xf64>) -> tensor<8x7x5xf64>
    %81 = linalg.batch_matmul ins(%collapsed_90, %collapsed_91 : tensor<8x7x8xf64>, tensor<8x8x5xf64>) outs(%80 : tensor<8x7x5xf64>) -> tensor<8x7x5xf64>
    %expanded_92 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xf64> into tensor<2x4x7x5xf64>
    %82 = tensor.empty() : tensor<2x4x7x5xf64>
    %83 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<2x4x7x5xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_44 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %84:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x7x5xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_164: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_164 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_93 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %85 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_93 : tensor<2x4x7x5xf64>, tensor<2x4x7x1xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %86 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x7x5xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %87 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x7x5xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x1xf64>
    %88 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %87 : tensor<2x4x7x5xf64>, tensor<2x4x7x1xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.divf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %collapsed_94 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x7x5xf64> into tensor<8x7x5xf64>
    %collapsed_95 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %89 = linalg.batch_matmul ins(%collapsed_94, %collapsed_95 : tensor<8x7x5xf64>, tensor<8x5x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_96 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_98 = tensor.collapse_shape %transposed_97 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_99 = linalg.transpose ins(%cst_35 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %91 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%90, %cst_34 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_100 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %expanded_100 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_33 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %cst_32 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_101 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %104 = tensor.empty() : tensor<32x64xf64>
    %transposed_102 = linalg.transpose ins(%cst_31 : tensor<64x32xf64>) outs(%104 : tensor<32x64xf64>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<14x64xf64>
    %106 = linalg.fill ins(%cst : f64) outs(%105 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %107 = linalg.matmul ins(%collapsed_101, %transposed_102 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%106 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %108 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%107, %cst_30 : tensor<14x64xf64>, tensor<64xf64>) outs(%105 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x64xf64>
    %expanded_103 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %109 = tensor.empty() : tensor<2x7x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<2x7x64xf64>) outs(%109 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_53 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_104 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %111 = tensor.empty() : tensor<64x32xf64>
    %transposed_105 = linalg.transpose ins(%cst_29 : tensor<32x64xf64>) outs(%111 : tensor<64x32xf64>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_104, %transposed_105 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %113 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%112, %cst_28 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_106 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_106 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %cst_27 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %cst_26 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_107 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_108 = linalg.transpose ins(%cst_25 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_107, %transposed_108 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %127 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%126, %cst_24 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x96xf64>
    %expanded_109 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_110 = tensor.extract_slice %expanded_109[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_111 = tensor.extract_slice %expanded_109[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_112 = tensor.extract_slice %expanded_109[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_113 = tensor.expand_shape %extracted_slice_110 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_114 = linalg.transpose ins(%expanded_113 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_115 = tensor.expand_shape %extracted_slice_111 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_116 = tensor.expand_shape %extracted_slice_112 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_117 = linalg.transpose ins(%expanded_116 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_118 = linalg.transpose ins(%expanded_115 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_119 = tensor.collapse_shape %transposed_114 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_120 = tensor.collapse_shape %transposed_118 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %128 = linalg.batch_matmul ins(%collapsed_119, %collapsed_120 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_121 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %129 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_121 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_44 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %130 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %129 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_164: f64, %in_165: f64, %out: f64):
      %198 = arith.select %in, %in_164, %in_165 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %131:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_164: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_164 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_122 = tensor.expand_shape %131#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_122 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %133 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %134 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x1xf64>
    %135 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.divf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_123 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_124 = tensor.collapse_shape %transposed_117 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %136 = linalg.batch_matmul ins(%collapsed_123, %collapsed_124 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_125 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_127 = tensor.collapse_shape %transposed_126 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_128 = linalg.transpose ins(%cst_23 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_127, %transposed_128 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %138 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%137, %cst_22 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_129 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_129 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %cst_21 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %cst_20 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_130 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_131 = linalg.transpose ins(%cst_19 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_130, %transposed_131 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %152 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%151, %cst_18 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x96xf64>
    %expanded_132 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_133 = tensor.extract_slice %expanded_132[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %transposed_134 = linalg.transpose ins(%cst_17 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %153 = linalg.matmul ins(%collapsed_79, %transposed_134 : tensor<10x32xf64>, tensor<32x96xf64>) outs(%74 : tensor<10x96xf64>) -> tensor<10x96xf64>
    %154 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%153, %cst_16 : tensor<10x96xf64>, tensor<96xf64>) outs(%73 : tensor<10x96xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<10x96xf64>
    %expanded_135 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 5, 96] : tensor<10x96xf64> into tensor<2x5x96xf64>
    %extracted_slice_136 = tensor.extract_slice %expanded_135[0, 0, 32] [2, 5, 32] [1, 1, 1] : tensor<2x5x96xf64> to tensor<2x5x32xf64>
    %extracted_slice_137 = tensor.extract_slice %expanded_135[0, 0, 64] [2, 5, 32] [1, 1, 1] : tensor<2x5x96xf64> to tensor<2x5x32xf64>
    %expanded_138 = tensor.expand_shape %extracted_slice_133 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_140 = tensor.expand_shape %extracted_slice_136 [[0], [1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<2x5x32xf64> into tensor<2x5x4x8xf64>
    %expanded_141 = tensor.expand_shape %extracted_slice_137 [[0], [1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<2x5x32xf64> into tensor<2x5x4x8xf64>
    %transposed_142 = linalg.transpose ins(%expanded_141 : tensor<2x5x4x8xf64>) outs(%77 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_143 = linalg.transpose ins(%expanded_140 : tensor<2x5x4x8xf64>) outs(%78 : tensor<2x4x8x5xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_144 = tensor.collapse_shape %transposed_139 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_145 = tensor.collapse_shape %transposed_143 [[0, 1], [2], [3]] : tensor<2x4x8x5xf64> into tensor<8x8x5xf64>
    %155 = linalg.batch_matmul ins(%collapsed_144, %collapsed_145 : tensor<8x7x8xf64>, tensor<8x8x5xf64>) outs(%80 : tensor<8x7x5xf64>) -> tensor<8x7x5xf64>
    %expanded_146 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xf64> into tensor<2x4x7x5xf64>
    %156 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_146 : tensor<2x4x7x5xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_44 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %157:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<2x4x7x5xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_164: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_164 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_147 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %158 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_147 : tensor<2x4x7x5xf64>, tensor<2x4x7x1xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %159 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<2x4x7x5xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %160 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<2x4x7x5xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x1xf64>
    %161 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %160 : tensor<2x4x7x5xf64>, tensor<2x4x7x1xf64>) outs(%82 : tensor<2x4x7x5xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.divf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x5xf64>
    %collapsed_148 = tensor.collapse_shape %161 [[0, 1], [2], [3]] : tensor<2x4x7x5xf64> into tensor<8x7x5xf64>
    %collapsed_149 = tensor.collapse_shape %transposed_142 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %162 = linalg.batch_matmul ins(%collapsed_148, %collapsed_149 : tensor<8x7x5xf64>, tensor<8x5x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_150 = tensor.expand_shape %162 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_151 = linalg.transpose ins(%expanded_150 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_152 = tensor.collapse_shape %transposed_151 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_153 = linalg.transpose ins(%cst_15 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_152, %transposed_153 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %164 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%163, %cst_14 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_154 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_154 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %cst_13 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %cst_12 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_155 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_156 = linalg.transpose ins(%cst_11 : tensor<64x32xf64>) outs(%104 : tensor<32x64xf64>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_155, %transposed_156 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%106 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %178 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%177, %cst_10 : tensor<14x64xf64>, tensor<64xf64>) outs(%105 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x64xf64>
    %expanded_157 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_157 : tensor<2x7x64xf64>) outs(%109 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_53 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_158 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_159 = linalg.transpose ins(%cst_9 : tensor<32x64xf64>) outs(%111 : tensor<64x32xf64>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_158, %transposed_159 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %181 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_8 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<14x32xf64>
    %expanded_160 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_160 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.subf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_52 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_49 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.mulf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_164: f64, %out: f64):
      %198 = arith.addf %in, %in_164 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %194 = tensor.empty() : tensor<32x50xf64>
    %transposed_161 = linalg.transpose ins(%cst_5 : tensor<50x32xf64>) outs(%194 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_162 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %195 = tensor.empty() : tensor<14x50xf64>
    %196 = linalg.fill ins(%cst : f64) outs(%195 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %197 = linalg.matmul ins(%collapsed_162, %transposed_161 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%196 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_163 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_163 : tensor<2x7x50xf64>
  }
}
