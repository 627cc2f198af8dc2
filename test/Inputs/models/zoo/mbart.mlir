#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x7xi64>, %arg1: tensor<2x5xi64>) -> tensor<2x5x32xf64> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %c18 = arith.constant 18 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = arith.constant dense_resource<model.decoder.layer_norm.bias> : tensor<32xf64>
    %cst_6 = arith.constant dense_resource<model.decoder.layer_norm.weight> : tensor<32xf64>
    %cst_7 = arith.constant dense_resource<model.decoder.layers.1.fc2.bias> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<model.decoder.layers.1.fc2.weight> : tensor<32x64xf64>
    %cst_9 = arith.constant dense_resource<model.decoder.layers.1.fc1.bias> : tensor<64xf64>
    %cst_10 = arith.constant dense_resource<model.decoder.layers.1.fc1.weight> : tensor<64x32xf64>
    %cst_11 = arith.constant dense_resource<model.decoder.layers.1.final_layer_norm.bias> : tensor<32xf64>
    %cst_12 = arith.constant dense_resource<model.decoder.layers.1.final_layer_norm.weight> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.out_proj.bias> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_15 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.v_proj.bias> : tensor<32xf64>
    %cst_16 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_17 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.k_proj.bias> : tensor<32xf64>
    %cst_18 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_19 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.q_proj.bias> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_21 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn_layer_norm.bias> : tensor<32xf64>
    %cst_22 = arith.constant dense_resource<model.decoder.layers.1.encoder_attn_layer_norm.weight> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<model.decoder.layers.1.self_attn.out_proj.bias> : tensor<32xf64>
    %cst_24 = arith.constant dense_resource<model.decoder.layers.1.self_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_25 = arith.constant dense_resource<model.decoder.layers.1.self_attn.v_proj.bias> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<model.decoder.layers.1.self_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_27 = arith.constant dense_resource<model.decoder.layers.1.self_attn.k_proj.bias> : tensor<32xf64>
    %cst_28 = arith.constant dense_resource<model.decoder.layers.1.self_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_29 = arith.constant dense_resource<model.decoder.layers.1.self_attn.q_proj.bias> : tensor<32xf64>
    %cst_30 = arith.constant dense_resource<model.decoder.layers.1.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_31 = arith.constant dense_resource<model.decoder.layers.1.self_attn_layer_norm.bias> : tensor<32xf64>
    %cst_32 = arith.constant dense_resource<model.decoder.layers.1.self_attn_layer_norm.weight> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<model.decoder.layers.0.fc2.bias> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<model.decoder.layers.0.fc2.weight> : tensor<32x64xf64>
    %cst_35 = arith.constant dense_resource<model.decoder.layers.0.fc1.bias> : tensor<64xf64>
    %cst_36 = arith.constant dense_resource<model.decoder.layers.0.fc1.weight> : tensor<64x32xf64>
    %cst_37 = arith.constant dense_resource<model.decoder.layers.0.final_layer_norm.bias> : tensor<32xf64>
    %cst_38 = arith.constant dense_resource<model.decoder.layers.0.final_layer_norm.weight> : tensor<32xf64>
    %cst_39 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.out_proj.bias> : tensor<32xf64>
    %cst_40 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_41 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.v_proj.bias> : tensor<32xf64>
    %cst_42 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_43 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.k_proj.bias> : tensor<32xf64>
    %cst_44 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_45 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.q_proj.bias> : tensor<32xf64>
    %cst_46 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_47 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn_layer_norm.bias> : tensor<32xf64>
    %cst_48 = arith.constant dense_resource<model.decoder.layers.0.encoder_attn_layer_norm.weight> : tensor<32xf64>
    %cst_49 = arith.constant dense_resource<model.decoder.layers.0.self_attn.out_proj.bias> : tensor<32xf64>
    %cst_50 = arith.constant dense_resource<model.decoder.layers.0.self_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_51 = arith.constant dense_resource<model.decoder.layers.0.self_attn.v_proj.bias> : tensor<32xf64>
    %cst_52 = arith.constant dense_resource<model.decoder.layers.0.self_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_53 = arith.constant dense_resource<model.decoder.layers.0.self_attn.k_proj.bias> : tensor<32xf64>
    %cst_54 = arith.constant dense_resource<model.decoder.layers.0.self_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_55 = arith.constant dense_resource<model.decoder.layers.0.self_attn.q_proj.bias> : tensor<32xf64>
    %cst_56 = arith.constant dense_resource<model.decoder.layers.0.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_57 = arith.constant dense_resource<model.decoder.layers.0.self_attn_layer_norm.bias> : tensor<32xf64>
    %cst_58 = arith.constant dense_resource<model.decoder.layers.0.self_attn_layer_norm.weight> : tensor<32xf64>
    %cst_59 = arith.constant dense_resource<model.decoder.layernorm_embedding.bias> : tensor<32xf64>
    %cst_60 = arith.constant dense_resource<model.decoder.layernorm_embedding.weight> : tensor<32xf64>
    %cst_61 = arith.constant dense_resource<model.decoder.embed_positions.weight> : tensor<18x32xf64>
    %cst_62 = arith.constant dense_resource<model.shared.weight_1> : tensor<50x32xf64>
    %cst_63 = arith.constant dense_resource<model.encoder.layer_norm.bias> : tensor<32xf64>
    %cst_64 = arith.constant dense_resource<model.encoder.layer_norm.weight> : tensor<32xf64>
    %cst_65 = arith.constant dense_resource<model.encoder.layers.1.fc2.bias> : tensor<32xf64>
    %cst_66 = arith.constant dense_resource<model.encoder.layers.1.fc2.weight> : tensor<32x64xf64>
    %cst_67 = arith.constant dense_resource<model.encoder.layers.1.fc1.bias> : tensor<64xf64>
    %cst_68 = arith.constant dense_resource<model.encoder.layers.1.fc1.weight> : tensor<64x32xf64>
    %cst_69 = arith.constant dense_resource<model.encoder.layers.1.final_layer_norm.bias> : tensor<32xf64>
    %cst_70 = arith.constant dense_resource<model.encoder.layers.1.final_layer_norm.weight> : tensor<32xf64>
    %cst_71 = arith.constant dense_resource<model.encoder.layers.1.self_attn.out_proj.bias> : tensor<32xf64>
    %cst_72 = arith.constant dense_resource<model.encoder.layers.1.self_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_73 = arith.constant dense_resource<model.encoder.layers.1.self_attn.v_proj.bias> : tensor<32xf64>
    %cst_74 = arith.constant dense_resource<model.encoder.layers.1.self_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_75 = arith.constant dense_resource<model.encoder.layers.1.self_attn.k_proj.bias> : tensor<32xf64>
    %cst_76 = arith.constant dense_resource<model.encoder.layers.1.self_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_77 = arith.constant dense_resource<model.encoder.layers.1.self_attn.q_proj.bias> : tensor<32xf64>
    %cst_78 = arith.constant dense_resource<model.encoder.layers.1.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_79 = arith.constant dense_resource<model.encoder.layers.1.self_attn_layer_norm.bias> : tensor<32xf64>
    %cst_80 = arith.constant dense_resource<model.encoder.layers.1.self_attn_layer_norm.weight> : tensor<32xf64>
    %cst_81 = arith.constant dense_resource<model.encoder.layers.0.fc2.bias> : tensor<32xf64>
    %cst_82 = arith.constant dense_resource<model.encoder.layers.0.fc2.weight> : tensor<32x64xf64>
    %cst_83 = arith.constant dense_resource<model.encoder.layers.0.fc1.bias> : tensor<64xf64>
    %cst_84 = arith.constant dense_resource<model.encoder.layers.0.fc1.weight> : tensor<64x32xf64>
    %cst_85 = arith.constant dense_resource<model.encoder.layers.0.final_layer_norm.bias> : tensor<32xf64>
    %cst_86 = arith.constant dense_resource<model.encoder.layers.0.final_layer_norm.weight> : tensor<32xf64>
    %cst_87 = arith.constant dense_resource<model.encoder.layers.0.self_attn.out_proj.bias> : tensor<32xf64>
    %cst_88 = arith.constant dense_resource<model.encoder.layers.0.self_attn.out_proj.weight> : tensor<32x32xf64>
    %cst_89 = arith.constant 0.35355339059327379 : f64
    %cst_90 = arith.constant dense_resource<model.encoder.layers.0.self_attn.v_proj.bias> : tensor<32xf64>
    %cst_91 = arith.constant dense_resource<model.encoder.layers.0.self_attn.v_proj.weight> : tensor<32x32xf64>
    %cst_92 = arith.constant dense_resource<model.encoder.layers.0.self_attn.k_proj.bias> : tensor<32xf64>
    %cst_93 = arith.constant dense_resource<model.encoder.layers.0.self_attn.k_proj.weight> : tensor<32x32xf64>
    %cst_94 = arith.constant dense_resource<model.encoder.layers.0.self_attn.q_proj.bias> : tensor<32xf64>
    %cst_95 = arith.constant dense_resource<model.encoder.layers.0.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_96 = arith.constant dense_resource<model.encoder.layers.0.self_attn_layer_norm.bias> : tensor<32xf64>
    %cst_97 = arith.constant dense_resource<model.encoder.layers.0.self_attn_layer_norm.weight> : tensor<32xf64>
    %cst_98 = arith.constant dense_resource<model.encoder.layernorm_embedding.bias> : tensor<32xf64>
    %cst_99 = arith.constant dense_resource<model.encoder.layernorm_embedding.weight> : tensor<32xf64>
    %cst_100 = arith.constant 1.000000e-05 : f64
    %cst_101 = arith.constant dense_resource<model.encoder.embed_positions.weight> : tensor<18x32xf64>
    %cst_102 = arith.constant dense_resource<model.shared.weight> : tensor<50x32xf64>
    %cst_103 = arith.constant 3.200000e+01 : f64
    %cst_104 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %370 = arith.index_cast %in : i64 to index
      %371 = linalg.index 2 : index
      %372 = arith.cmpi slt, %370, %c50 : index
      cf.assert %372, "index must be smaller than dim size"
      %373 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %373, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_102[%370, %371] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %370 = linalg.index 0 : index
      %371 = arith.index_cast %370 : index to i64
      linalg.yield %371 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<2x7xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x7xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x7xi64>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %370 = arith.addi %in, %c2_i64 : i64
      linalg.yield %370 : i64
    } -> tensor<2x7xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %370 = arith.index_cast %in : i64 to index
      %371 = linalg.index 2 : index
      %372 = arith.cmpi slt, %370, %c18 : index
      cf.assert %372, "index must be smaller than dim size"
      %373 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %373, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_101[%370, %371] : tensor<18x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %7 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %9 = tensor.empty() : tensor<2x7x1xf64>
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %18 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_99 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_98 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %22 = tensor.empty() : tensor<1x1x7x1xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x7x1xi64>) outs(%22 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %370 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %370 : i1
    } -> tensor<1x1x7x1xi1>
    %24 = tensor.empty() : tensor<2x1x7x7xi1>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x7xi1>
    %25 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x7xi1>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x7xi1>
    %26 = tensor.empty() : tensor<2x1x7x7xf64>
    %27 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_4, %cst_3 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%26 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_260: f64, %in_261: f64, %out: f64):
      %370 = arith.select %in, %in_260, %in_261 : f64
      linalg.yield %370 : f64
    } -> tensor<2x1x7x7xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %35 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_97 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_96 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_105 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %39 = tensor.empty() : tensor<32x32xf64>
    %transposed = linalg.transpose ins(%cst_95 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<14x32xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %42 = linalg.matmul ins(%collapsed_105, %transposed : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %43 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_94 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_106 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %44 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_108 = linalg.transpose ins(%cst_93 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_105, %transposed_108 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %46 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_92 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %transposed_109 = linalg.transpose ins(%cst_91 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_105, %transposed_109 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %48 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_90 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_110 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %expanded_111 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_112 = linalg.transpose ins(%expanded_111 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_113 = linalg.transpose ins(%expanded_110 : tensor<2x7x4x8xf64>) outs(%49 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_114 = tensor.collapse_shape %transposed_107 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_115 = tensor.collapse_shape %transposed_113 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %50 = tensor.empty() : tensor<8x7x7xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %52 = linalg.batch_matmul ins(%collapsed_114, %collapsed_115 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%51 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_116 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %53 = tensor.empty() : tensor<2x4x7x7xf64>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<2x4x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %55 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %27 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %56 = tensor.empty() : tensor<2x4x7xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %58 = tensor.empty() : tensor<2x4x7xf64>
    %59 = linalg.fill ins(%cst_0 : f64) outs(%58 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %60:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x7x7xf64>) outs(%59, %57 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_117 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_117 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %63 = tensor.empty() : tensor<2x4x7x1xf64>
    %64 = linalg.fill ins(%cst : f64) outs(%63 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x7x7xf64>) outs(%64 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_118 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_119 = tensor.collapse_shape %transposed_112 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %67 = tensor.empty() : tensor<8x7x8xf64>
    %68 = linalg.fill ins(%cst : f64) outs(%67 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %69 = linalg.batch_matmul ins(%collapsed_118, %collapsed_119 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%68 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_120 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %70 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_121 = linalg.transpose ins(%expanded_120 : tensor<2x4x7x8xf64>) outs(%70 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_122 = tensor.collapse_shape %transposed_121 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_123 = linalg.transpose ins(%cst_88 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_122, %transposed_123 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %72 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %cst_87 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_124 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_124 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %76 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %cst_86 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %cst_85 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_125 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %85 = tensor.empty() : tensor<32x64xf64>
    %transposed_126 = linalg.transpose ins(%cst_84 : tensor<64x32xf64>) outs(%85 : tensor<32x64xf64>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<14x64xf64>
    %87 = linalg.fill ins(%cst : f64) outs(%86 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %88 = linalg.matmul ins(%collapsed_125, %transposed_126 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%87 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %89 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%88, %cst_83 : tensor<14x64xf64>, tensor<64xf64>) outs(%86 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x64xf64>
    %expanded_127 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %90 = tensor.empty() : tensor<2x7x64xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<2x7x64xf64>) outs(%90 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_104 : f64
      %371 = math.erf %370 : f64
      %372 = arith.addf %371, %cst_1 : f64
      %373 = arith.mulf %372, %cst_2 : f64
      %374 = arith.mulf %in, %373 : f64
      linalg.yield %374 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_128 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %92 = tensor.empty() : tensor<64x32xf64>
    %transposed_129 = linalg.transpose ins(%cst_82 : tensor<32x64xf64>) outs(%92 : tensor<64x32xf64>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_128, %transposed_129 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %94 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %cst_81 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_130 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_130 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %cst_80 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %cst_79 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_131 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_132 = linalg.transpose ins(%cst_78 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_131, %transposed_132 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %108 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%107, %cst_77 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_133 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_134 = linalg.transpose ins(%expanded_133 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_135 = linalg.transpose ins(%cst_76 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_131, %transposed_135 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %110 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_75 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %transposed_136 = linalg.transpose ins(%cst_74 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_131, %transposed_136 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %112 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%111, %cst_73 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_137 = tensor.expand_shape %110 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %expanded_138 = tensor.expand_shape %112 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_140 = linalg.transpose ins(%expanded_137 : tensor<2x7x4x8xf64>) outs(%49 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_141 = tensor.collapse_shape %transposed_134 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_142 = tensor.collapse_shape %transposed_140 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %113 = linalg.batch_matmul ins(%collapsed_141, %collapsed_142 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%51 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_143 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %114 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_143 : tensor<2x4x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %115 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %27 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %116:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<2x4x7x7xf64>) outs(%59, %57 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_144 = tensor.expand_shape %116#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %117 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_144 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x7x7xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %119 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x4x7x7xf64>) outs(%64 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x1xf64>
    %120 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%53 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_145 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_146 = tensor.collapse_shape %transposed_139 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %121 = linalg.batch_matmul ins(%collapsed_145, %collapsed_146 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%68 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_147 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_148 = linalg.transpose ins(%expanded_147 : tensor<2x4x7x8xf64>) outs(%70 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_149 = tensor.collapse_shape %transposed_148 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_150 = linalg.transpose ins(%cst_72 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_149, %transposed_150 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %123 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%122, %cst_71 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_151 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_151 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %cst_70 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %cst_69 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_152 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_153 = linalg.transpose ins(%cst_68 : tensor<64x32xf64>) outs(%85 : tensor<32x64xf64>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_152, %transposed_153 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%87 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %137 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%136, %cst_67 : tensor<14x64xf64>, tensor<64xf64>) outs(%86 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x64xf64>
    %expanded_154 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<2x7x64xf64>) outs(%90 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_104 : f64
      %371 = math.erf %370 : f64
      %372 = arith.addf %371, %cst_1 : f64
      %373 = arith.mulf %372, %cst_2 : f64
      %374 = arith.mulf %in, %373 : f64
      linalg.yield %374 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_155 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_156 = linalg.transpose ins(%cst_66 : tensor<32x64xf64>) outs(%92 : tensor<64x32xf64>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_155, %transposed_156 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %140 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%139, %cst_65 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_157 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_157 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x7x32xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x7x1xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %149 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %cst_64 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %cst_63 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x7x32xf64>
    %153 = tensor.empty() : tensor<2x5x32xf64>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x5xi64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %370 = arith.index_cast %in : i64 to index
      %371 = linalg.index 2 : index
      %372 = arith.cmpi slt, %370, %c50 : index
      cf.assert %372, "index must be smaller than dim size"
      %373 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %373, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_62[%370, %371] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x5x32xf64>
    %155 = tensor.empty() : tensor<5xi64>
    %156 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%155 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %370 = linalg.index 0 : index
      %371 = arith.index_cast %370 : index to i64
      linalg.yield %371 : i64
    } -> tensor<5xi64>
    %expanded_158 = tensor.expand_shape %156 [[0, 1, 2, 3]] output_shape [1, 1, 5, 1] : tensor<5xi64> into tensor<1x1x5x1xi64>
    %expanded_159 = tensor.expand_shape %156 [[0, 1, 2, 3]] output_shape [1, 1, 1, 5] : tensor<5xi64> into tensor<1x1x1x5xi64>
    %157 = tensor.empty() : tensor<1x1x5x5xi1>
    %158 = linalg.generic {indexing_maps = [#map13, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_159, %expanded_158 : tensor<1x1x1x5xi64>, tensor<1x1x5x1xi64>) outs(%157 : tensor<1x1x5x5xi1>) {
    ^bb0(%in: i64, %in_260: i64, %out: i1):
      %370 = arith.cmpi sle, %in, %in_260 : i64
      linalg.yield %370 : i1
    } -> tensor<1x1x5x5xi1>
    %159 = tensor.empty() : tensor<2x1x5x5xi1>
    %collapsed_160 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<1x1x5x5xi1> into tensor<1x5x5xi1>
    %160 = linalg.generic {indexing_maps = [#map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_160 : tensor<1x5x5xi1>) outs(%159 : tensor<2x1x5x5xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x5x5xi1>
    %161 = tensor.empty() : tensor<2x1x5x5xf64>
    %162 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %cst_4, %cst_3 : tensor<2x1x5x5xi1>, tensor<f64>, tensor<f64>) outs(%161 : tensor<2x1x5x5xf64>) {
    ^bb0(%in: i1, %in_260: f64, %in_261: f64, %out: f64):
      %370 = arith.select %in, %in_260, %in_261 : f64
      linalg.yield %370 : f64
    } -> tensor<2x1x5x5xf64>
    %163 = tensor.empty() : tensor<1x1x5x1xi1>
    %164 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_158 : tensor<1x1x5x1xi64>) outs(%163 : tensor<1x1x5x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %370 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %370 : i1
    } -> tensor<1x1x5x1xi1>
    %165 = tensor.empty() : tensor<2x1x5x7xi1>
    %collapsed_161 = tensor.collapse_shape %164 [[0, 1], [2, 3]] : tensor<1x1x5x1xi1> into tensor<1x5xi1>
    %166 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_161 : tensor<1x5xi1>) outs(%165 : tensor<2x1x5x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x5x7xi1>
    %167 = tensor.empty() : tensor<2x1x5x7xf64>
    %168 = linalg.generic {indexing_maps = [#map7, #map9, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %cst_4, %cst_3 : tensor<2x1x5x7xi1>, tensor<f64>, tensor<f64>) outs(%167 : tensor<2x1x5x7xf64>) {
    ^bb0(%in: i1, %in_260: f64, %in_261: f64, %out: f64):
      %370 = arith.select %in, %in_260, %in_261 : f64
      linalg.yield %370 : f64
    } -> tensor<2x1x5x7xf64>
    %expanded_162 = tensor.expand_shape %156 [[0, 1]] output_shape [1, 5] : tensor<5xi64> into tensor<1x5xi64>
    %169 = tensor.empty() : tensor<1x5xi64>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_162 : tensor<1x5xi64>) outs(%169 : tensor<1x5xi64>) {
    ^bb0(%in: i64, %out: i64):
      %370 = arith.addi %in, %c2_i64 : i64
      linalg.yield %370 : i64
    } -> tensor<1x5xi64>
    %171 = tensor.empty() : tensor<1x5x32xf64>
    %172 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x5xi64>) outs(%171 : tensor<1x5x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %370 = arith.index_cast %in : i64 to index
      %371 = linalg.index 2 : index
      %372 = arith.cmpi slt, %370, %c18 : index
      cf.assert %372, "index must be smaller than dim size"
      %373 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %373, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_61[%370, %371] : tensor<18x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x5x32xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %172 : tensor<2x5x32xf64>, tensor<1x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %174 = tensor.empty() : tensor<2x5x1xf64>
    %175 = linalg.fill ins(%cst : f64) outs(%174 : tensor<2x5x1xf64>) -> tensor<2x5x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %177 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %183 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %cst_60 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_59 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %188 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %189 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %cst_58 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %cst_57 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_163 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_164 = linalg.transpose ins(%cst_56 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %198 = tensor.empty() : tensor<10x32xf64>
    %199 = linalg.fill ins(%cst : f64) outs(%198 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %200 = linalg.matmul ins(%collapsed_163, %transposed_164 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %201 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%200, %cst_55 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_165 = tensor.expand_shape %201 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %202 = tensor.empty() : tensor<2x4x5x8xf64>
    %transposed_166 = linalg.transpose ins(%expanded_165 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_167 = linalg.transpose ins(%cst_54 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_163, %transposed_167 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %204 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%203, %cst_53 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %transposed_168 = linalg.transpose ins(%cst_52 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_163, %transposed_168 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %206 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%205, %cst_51 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_169 = tensor.expand_shape %204 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %expanded_170 = tensor.expand_shape %206 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %transposed_171 = linalg.transpose ins(%expanded_170 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %207 = tensor.empty() : tensor<2x4x8x5xf64>
    %transposed_172 = linalg.transpose ins(%expanded_169 : tensor<2x5x4x8xf64>) outs(%207 : tensor<2x4x8x5xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_173 = tensor.collapse_shape %transposed_166 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %collapsed_174 = tensor.collapse_shape %transposed_172 [[0, 1], [2], [3]] : tensor<2x4x8x5xf64> into tensor<8x8x5xf64>
    %208 = tensor.empty() : tensor<8x5x5xf64>
    %209 = linalg.fill ins(%cst : f64) outs(%208 : tensor<8x5x5xf64>) -> tensor<8x5x5xf64>
    %210 = linalg.batch_matmul ins(%collapsed_173, %collapsed_174 : tensor<8x5x8xf64>, tensor<8x8x5xf64>) outs(%209 : tensor<8x5x5xf64>) -> tensor<8x5x5xf64>
    %expanded_175 = tensor.expand_shape %210 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf64> into tensor<2x4x5x5xf64>
    %211 = tensor.empty() : tensor<2x4x5x5xf64>
    %212 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_175 : tensor<2x4x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %213 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %162 : tensor<2x4x5x5xf64>, tensor<2x1x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %214 = tensor.empty() : tensor<2x4x5xi64>
    %215 = linalg.fill ins(%c0_i64 : i64) outs(%214 : tensor<2x4x5xi64>) -> tensor<2x4x5xi64>
    %216 = tensor.empty() : tensor<2x4x5xf64>
    %217 = linalg.fill ins(%cst_0 : f64) outs(%216 : tensor<2x4x5xf64>) -> tensor<2x4x5xf64>
    %218:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%213 : tensor<2x4x5x5xf64>) outs(%217, %215 : tensor<2x4x5xf64>, tensor<2x4x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x5xf64>, tensor<2x4x5xi64>)
    %expanded_176 = tensor.expand_shape %218#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf64> into tensor<2x4x5x1xf64>
    %219 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %expanded_176 : tensor<2x4x5x5xf64>, tensor<2x4x5x1xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %220 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<2x4x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %221 = tensor.empty() : tensor<2x4x5x1xf64>
    %222 = linalg.fill ins(%cst : f64) outs(%221 : tensor<2x4x5x1xf64>) -> tensor<2x4x5x1xf64>
    %223 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<2x4x5x5xf64>) outs(%222 : tensor<2x4x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x1xf64>
    %224 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %223 : tensor<2x4x5x5xf64>, tensor<2x4x5x1xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %collapsed_177 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<2x4x5x5xf64> into tensor<8x5x5xf64>
    %collapsed_178 = tensor.collapse_shape %transposed_171 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %225 = tensor.empty() : tensor<8x5x8xf64>
    %226 = linalg.fill ins(%cst : f64) outs(%225 : tensor<8x5x8xf64>) -> tensor<8x5x8xf64>
    %227 = linalg.batch_matmul ins(%collapsed_177, %collapsed_178 : tensor<8x5x5xf64>, tensor<8x5x8xf64>) outs(%226 : tensor<8x5x8xf64>) -> tensor<8x5x8xf64>
    %expanded_179 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [2, 4, 5, 8] : tensor<8x5x8xf64> into tensor<2x4x5x8xf64>
    %228 = tensor.empty() : tensor<2x5x4x8xf64>
    %transposed_180 = linalg.transpose ins(%expanded_179 : tensor<2x4x5x8xf64>) outs(%228 : tensor<2x5x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_181 = tensor.collapse_shape %transposed_180 [[0, 1], [2, 3]] : tensor<2x5x4x8xf64> into tensor<10x32xf64>
    %transposed_182 = linalg.transpose ins(%cst_50 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_181, %transposed_182 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %230 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%229, %cst_49 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_183 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %expanded_183 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %233 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %234 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %236 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %240 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %239 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %241 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %cst_48 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %242 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %cst_47 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_184 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_185 = linalg.transpose ins(%cst_46 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %243 = linalg.matmul ins(%collapsed_184, %transposed_185 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %244 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%243, %cst_45 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_186 = tensor.expand_shape %244 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %transposed_187 = linalg.transpose ins(%expanded_186 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_188 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_189 = linalg.transpose ins(%cst_44 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %245 = linalg.matmul ins(%collapsed_188, %transposed_189 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %246 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%245, %cst_43 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %transposed_190 = linalg.transpose ins(%cst_42 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_188, %transposed_190 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %248 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%247, %cst_41 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_191 = tensor.expand_shape %246 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %expanded_192 = tensor.expand_shape %248 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_193 = linalg.transpose ins(%expanded_192 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_194 = linalg.transpose ins(%expanded_191 : tensor<2x7x4x8xf64>) outs(%49 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_195 = tensor.collapse_shape %transposed_187 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %collapsed_196 = tensor.collapse_shape %transposed_194 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %249 = tensor.empty() : tensor<8x5x7xf64>
    %250 = linalg.fill ins(%cst : f64) outs(%249 : tensor<8x5x7xf64>) -> tensor<8x5x7xf64>
    %251 = linalg.batch_matmul ins(%collapsed_195, %collapsed_196 : tensor<8x5x8xf64>, tensor<8x8x7xf64>) outs(%250 : tensor<8x5x7xf64>) -> tensor<8x5x7xf64>
    %expanded_197 = tensor.expand_shape %251 [[0, 1], [2], [3]] output_shape [2, 4, 5, 7] : tensor<8x5x7xf64> into tensor<2x4x5x7xf64>
    %252 = tensor.empty() : tensor<2x4x5x7xf64>
    %253 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_197 : tensor<2x4x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %254 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %168 : tensor<2x4x5x7xf64>, tensor<2x1x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %255:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%254 : tensor<2x4x5x7xf64>) outs(%217, %215 : tensor<2x4x5xf64>, tensor<2x4x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x5xf64>, tensor<2x4x5xi64>)
    %expanded_198 = tensor.expand_shape %255#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf64> into tensor<2x4x5x1xf64>
    %256 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %expanded_198 : tensor<2x4x5x7xf64>, tensor<2x4x5x1xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %257 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256 : tensor<2x4x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %258 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%257 : tensor<2x4x5x7xf64>) outs(%222 : tensor<2x4x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x1xf64>
    %259 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %258 : tensor<2x4x5x7xf64>, tensor<2x4x5x1xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %collapsed_199 = tensor.collapse_shape %259 [[0, 1], [2], [3]] : tensor<2x4x5x7xf64> into tensor<8x5x7xf64>
    %collapsed_200 = tensor.collapse_shape %transposed_193 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %260 = linalg.batch_matmul ins(%collapsed_199, %collapsed_200 : tensor<8x5x7xf64>, tensor<8x7x8xf64>) outs(%226 : tensor<8x5x8xf64>) -> tensor<8x5x8xf64>
    %expanded_201 = tensor.expand_shape %260 [[0, 1], [2], [3]] output_shape [2, 4, 5, 8] : tensor<8x5x8xf64> into tensor<2x4x5x8xf64>
    %transposed_202 = linalg.transpose ins(%expanded_201 : tensor<2x4x5x8xf64>) outs(%228 : tensor<2x5x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_203 = tensor.collapse_shape %transposed_202 [[0, 1], [2, 3]] : tensor<2x5x4x8xf64> into tensor<10x32xf64>
    %transposed_204 = linalg.transpose ins(%cst_40 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_203, %transposed_204 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %262 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%261, %cst_39 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_205 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %expanded_205 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %264 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %266 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %265 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %266 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %268 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %272 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %271 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %cst_38 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %cst_37 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_206 = tensor.collapse_shape %274 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_207 = linalg.transpose ins(%cst_36 : tensor<64x32xf64>) outs(%85 : tensor<32x64xf64>) permutation = [1, 0] 
    %275 = tensor.empty() : tensor<10x64xf64>
    %276 = linalg.fill ins(%cst : f64) outs(%275 : tensor<10x64xf64>) -> tensor<10x64xf64>
    %277 = linalg.matmul ins(%collapsed_206, %transposed_207 : tensor<10x32xf64>, tensor<32x64xf64>) outs(%276 : tensor<10x64xf64>) -> tensor<10x64xf64>
    %278 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%277, %cst_35 : tensor<10x64xf64>, tensor<64xf64>) outs(%275 : tensor<10x64xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x64xf64>
    %expanded_208 = tensor.expand_shape %278 [[0, 1], [2]] output_shape [2, 5, 64] : tensor<10x64xf64> into tensor<2x5x64xf64>
    %279 = tensor.empty() : tensor<2x5x64xf64>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_208 : tensor<2x5x64xf64>) outs(%279 : tensor<2x5x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_104 : f64
      %371 = math.erf %370 : f64
      %372 = arith.addf %371, %cst_1 : f64
      %373 = arith.mulf %372, %cst_2 : f64
      %374 = arith.mulf %in, %373 : f64
      linalg.yield %374 : f64
    } -> tensor<2x5x64xf64>
    %collapsed_209 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<2x5x64xf64> into tensor<10x64xf64>
    %transposed_210 = linalg.transpose ins(%cst_34 : tensor<32x64xf64>) outs(%92 : tensor<64x32xf64>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_209, %transposed_210 : tensor<10x64xf64>, tensor<64x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %282 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%281, %cst_33 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_211 = tensor.expand_shape %282 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %expanded_211 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %284 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %286 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %285 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %286 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %288 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %292 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %291 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %293 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %cst_32 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %294 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %cst_31 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_212 = tensor.collapse_shape %294 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_213 = linalg.transpose ins(%cst_30 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %295 = linalg.matmul ins(%collapsed_212, %transposed_213 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %296 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%295, %cst_29 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_214 = tensor.expand_shape %296 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %transposed_215 = linalg.transpose ins(%expanded_214 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_216 = linalg.transpose ins(%cst_28 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %297 = linalg.matmul ins(%collapsed_212, %transposed_216 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %298 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%297, %cst_27 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %transposed_217 = linalg.transpose ins(%cst_26 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %299 = linalg.matmul ins(%collapsed_212, %transposed_217 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %300 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %cst_25 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_218 = tensor.expand_shape %298 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %expanded_219 = tensor.expand_shape %300 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %transposed_220 = linalg.transpose ins(%expanded_219 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_221 = linalg.transpose ins(%expanded_218 : tensor<2x5x4x8xf64>) outs(%207 : tensor<2x4x8x5xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_222 = tensor.collapse_shape %transposed_215 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %collapsed_223 = tensor.collapse_shape %transposed_221 [[0, 1], [2], [3]] : tensor<2x4x8x5xf64> into tensor<8x8x5xf64>
    %301 = linalg.batch_matmul ins(%collapsed_222, %collapsed_223 : tensor<8x5x8xf64>, tensor<8x8x5xf64>) outs(%209 : tensor<8x5x5xf64>) -> tensor<8x5x5xf64>
    %expanded_224 = tensor.expand_shape %301 [[0, 1], [2], [3]] output_shape [2, 4, 5, 5] : tensor<8x5x5xf64> into tensor<2x4x5x5xf64>
    %302 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_224 : tensor<2x4x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %303 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302, %162 : tensor<2x4x5x5xf64>, tensor<2x1x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %304:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%303 : tensor<2x4x5x5xf64>) outs(%217, %215 : tensor<2x4x5xf64>, tensor<2x4x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x5xf64>, tensor<2x4x5xi64>)
    %expanded_225 = tensor.expand_shape %304#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf64> into tensor<2x4x5x1xf64>
    %305 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %expanded_225 : tensor<2x4x5x5xf64>, tensor<2x4x5x1xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %306 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<2x4x5x5xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %307 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%306 : tensor<2x4x5x5xf64>) outs(%222 : tensor<2x4x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x1xf64>
    %308 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %307 : tensor<2x4x5x5xf64>, tensor<2x4x5x1xf64>) outs(%211 : tensor<2x4x5x5xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x5xf64>
    %collapsed_226 = tensor.collapse_shape %308 [[0, 1], [2], [3]] : tensor<2x4x5x5xf64> into tensor<8x5x5xf64>
    %collapsed_227 = tensor.collapse_shape %transposed_220 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %309 = linalg.batch_matmul ins(%collapsed_226, %collapsed_227 : tensor<8x5x5xf64>, tensor<8x5x8xf64>) outs(%226 : tensor<8x5x8xf64>) -> tensor<8x5x8xf64>
    %expanded_228 = tensor.expand_shape %309 [[0, 1], [2], [3]] output_shape [2, 4, 5, 8] : tensor<8x5x8xf64> into tensor<2x4x5x8xf64>
    %transposed_229 = linalg.transpose ins(%expanded_228 : tensor<2x4x5x8xf64>) outs(%228 : tensor<2x5x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_230 = tensor.collapse_shape %transposed_229 [[0, 1], [2, 3]] : tensor<2x5x4x8xf64> into tensor<10x32xf64>
    %transposed_231 = linalg.transpose ins(%cst_24 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %310 = linalg.matmul ins(%collapsed_230, %transposed_231 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %311 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%310, %cst_23 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_232 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %expanded_232 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %313 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%312 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %315 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %314 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %315 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %317 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%316 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %321 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %320 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %322 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %cst_22 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %323 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %cst_21 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_233 = tensor.collapse_shape %323 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_234 = linalg.transpose ins(%cst_20 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %324 = linalg.matmul ins(%collapsed_233, %transposed_234 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %325 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%324, %cst_19 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_235 = tensor.expand_shape %325 [[0, 1], [2, 3]] output_shape [2, 5, 4, 8] : tensor<10x32xf64> into tensor<2x5x4x8xf64>
    %transposed_236 = linalg.transpose ins(%expanded_235 : tensor<2x5x4x8xf64>) outs(%202 : tensor<2x4x5x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_237 = linalg.transpose ins(%cst_18 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %326 = linalg.matmul ins(%collapsed_188, %transposed_237 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %327 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%326, %cst_17 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %transposed_238 = linalg.transpose ins(%cst_16 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %328 = linalg.matmul ins(%collapsed_188, %transposed_238 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%41 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %329 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%328, %cst_15 : tensor<14x32xf64>, tensor<32xf64>) outs(%40 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<14x32xf64>
    %expanded_239 = tensor.expand_shape %327 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %expanded_240 = tensor.expand_shape %329 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_241 = linalg.transpose ins(%expanded_240 : tensor<2x7x4x8xf64>) outs(%44 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_242 = linalg.transpose ins(%expanded_239 : tensor<2x7x4x8xf64>) outs(%49 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_243 = tensor.collapse_shape %transposed_236 [[0, 1], [2], [3]] : tensor<2x4x5x8xf64> into tensor<8x5x8xf64>
    %collapsed_244 = tensor.collapse_shape %transposed_242 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %330 = linalg.batch_matmul ins(%collapsed_243, %collapsed_244 : tensor<8x5x8xf64>, tensor<8x8x7xf64>) outs(%250 : tensor<8x5x7xf64>) -> tensor<8x5x7xf64>
    %expanded_245 = tensor.expand_shape %330 [[0, 1], [2], [3]] output_shape [2, 4, 5, 7] : tensor<8x5x7xf64> into tensor<2x4x5x7xf64>
    %331 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_245 : tensor<2x4x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.mulf %in, %cst_89 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %332 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %168 : tensor<2x4x5x7xf64>, tensor<2x1x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %333:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%332 : tensor<2x4x5x7xf64>) outs(%217, %215 : tensor<2x4x5xf64>, tensor<2x4x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_260: i64):
      %370 = linalg.index 3 : index
      %371 = arith.index_cast %370 : index to i64
      %372 = arith.maximumf %in, %out : f64
      %373 = arith.cmpf ogt, %in, %out : f64
      %374 = arith.select %373, %371, %out_260 : i64
      linalg.yield %372, %374 : f64, i64
    } -> (tensor<2x4x5xf64>, tensor<2x4x5xi64>)
    %expanded_246 = tensor.expand_shape %333#0 [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf64> into tensor<2x4x5x1xf64>
    %334 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332, %expanded_246 : tensor<2x4x5x7xf64>, tensor<2x4x5x1xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %335 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334 : tensor<2x4x5x7xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.exp %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %336 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%335 : tensor<2x4x5x7xf64>) outs(%222 : tensor<2x4x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x1xf64>
    %337 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %336 : tensor<2x4x5x7xf64>, tensor<2x4x5x1xf64>) outs(%252 : tensor<2x4x5x7xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.divf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x4x5x7xf64>
    %collapsed_247 = tensor.collapse_shape %337 [[0, 1], [2], [3]] : tensor<2x4x5x7xf64> into tensor<8x5x7xf64>
    %collapsed_248 = tensor.collapse_shape %transposed_241 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %338 = linalg.batch_matmul ins(%collapsed_247, %collapsed_248 : tensor<8x5x7xf64>, tensor<8x7x8xf64>) outs(%226 : tensor<8x5x8xf64>) -> tensor<8x5x8xf64>
    %expanded_249 = tensor.expand_shape %338 [[0, 1], [2], [3]] output_shape [2, 4, 5, 8] : tensor<8x5x8xf64> into tensor<2x4x5x8xf64>
    %transposed_250 = linalg.transpose ins(%expanded_249 : tensor<2x4x5x8xf64>) outs(%228 : tensor<2x5x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_251 = tensor.collapse_shape %transposed_250 [[0, 1], [2, 3]] : tensor<2x5x4x8xf64> into tensor<10x32xf64>
    %transposed_252 = linalg.transpose ins(%cst_14 : tensor<32x32xf64>) outs(%39 : tensor<32x32xf64>) permutation = [1, 0] 
    %339 = linalg.matmul ins(%collapsed_251, %transposed_252 : tensor<10x32xf64>, tensor<32x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %340 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%339, %cst_13 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_253 = tensor.expand_shape %340 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %341 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %expanded_253 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %342 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %344 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %343 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %344 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %346 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%345 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %350 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %349 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %351 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %cst_12 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %352 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %cst_11 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_254 = tensor.collapse_shape %352 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_255 = linalg.transpose ins(%cst_10 : tensor<64x32xf64>) outs(%85 : tensor<32x64xf64>) permutation = [1, 0] 
    %353 = linalg.matmul ins(%collapsed_254, %transposed_255 : tensor<10x32xf64>, tensor<32x64xf64>) outs(%276 : tensor<10x64xf64>) -> tensor<10x64xf64>
    %354 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%353, %cst_9 : tensor<10x64xf64>, tensor<64xf64>) outs(%275 : tensor<10x64xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x64xf64>
    %expanded_256 = tensor.expand_shape %354 [[0, 1], [2]] output_shape [2, 5, 64] : tensor<10x64xf64> into tensor<2x5x64xf64>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_256 : tensor<2x5x64xf64>) outs(%279 : tensor<2x5x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_104 : f64
      %371 = math.erf %370 : f64
      %372 = arith.addf %371, %cst_1 : f64
      %373 = arith.mulf %372, %cst_2 : f64
      %374 = arith.mulf %in, %373 : f64
      linalg.yield %374 : f64
    } -> tensor<2x5x64xf64>
    %collapsed_257 = tensor.collapse_shape %355 [[0, 1], [2]] : tensor<2x5x64xf64> into tensor<10x64xf64>
    %transposed_258 = linalg.transpose ins(%cst_8 : tensor<32x64xf64>) outs(%92 : tensor<64x32xf64>) permutation = [1, 0] 
    %356 = linalg.matmul ins(%collapsed_257, %transposed_258 : tensor<10x64xf64>, tensor<64x32xf64>) outs(%199 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %357 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%356, %cst_7 : tensor<10x32xf64>, tensor<32xf64>) outs(%198 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<10x32xf64>
    %expanded_259 = tensor.expand_shape %357 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %expanded_259 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %359 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%358 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %361 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %360 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.subf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %362 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %361 : tensor<2x5x32xf64>, tensor<2x5x32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %363 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%362 : tensor<2x5x32xf64>) outs(%175 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %out : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.divf %in, %cst_103 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = arith.addf %in, %cst_100 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %366 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365 : tensor<2x5x1xf64>) outs(%174 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %370 = math.rsqrt %in : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x1xf64>
    %367 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %366 : tensor<2x5x32xf64>, tensor<2x5x1xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %368 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %cst_6 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.mulf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    %369 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %cst_5 : tensor<2x5x32xf64>, tensor<32xf64>) outs(%153 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %in_260: f64, %out: f64):
      %370 = arith.addf %in, %in_260 : f64
      linalg.yield %370 : f64
    } -> tensor<2x5x32xf64>
    return %369 : tensor<2x5x32xf64>
  }
}
