#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1) -> (d0)>
#map25 = affine_map<(d0, d1) -> ()>
#map26 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map27 = affine_map<(d0, d1, d2) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x50xf64> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c9223372036854775807_i64 = arith.constant 9223372036854775807 : i64
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<14x4xi1>
    %cst_5 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense_resource<model.lm_head.weight> : tensor<50x32xf64>
    %cst_9 = arith.constant dense_resource<model.model.norm.weight> : tensor<32xf64>
    %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.experts.down_proj> : tensor<4x32x64xf64>
    %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.experts.gate_up_proj> : tensor<4x128x32xf64>
    %cst_12 = arith.constant dense_resource<model.model.layers.1.mlp.gate.weight> : tensor<4x32xf64>
    %cst_13 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<32x32xf64>
    %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<16x32xf64>
    %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<16x32xf64>
    %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_18 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.experts.down_proj> : tensor<4x32x64xf64>
    %cst_20 = arith.constant dense_resource<model.model.layers.0.mlp.experts.gate_up_proj> : tensor<4x128x32xf64>
    %cst_21 = arith.constant dense_resource<model.model.layers.0.mlp.gate.weight> : tensor<4x32xf64>
    %cst_22 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<32x32xf64>
    %cst_24 = arith.constant 0.35355339059327379 : f64
    %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<16x32xf64>
    %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<16x32xf64>
    %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_28 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<32xf64>
    %cst_29 = arith.constant 1.000000e-05 : f64
    %cst_30 = arith.constant dense_resource<model.model.rotary_emb.inv_freq_1> : tensor<4xf64>
    %cst_31 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<50x32xf64>
    %cst_32 = arith.constant 3.200000e+01 : f32
    %cst_33 = arith.constant dense<4> : tensor<i64>
    %cst_34 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %265 = arith.index_cast %in : i64 to index
      %266 = linalg.index 2 : index
      %267 = arith.cmpi slt, %265, %c50 : index
      cf.assert %267, "index must be smaller than dim size"
      %268 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %268, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_31[%265, %266] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %265 = linalg.index 0 : index
      %266 = arith.index_cast %265 : index to i64
      linalg.yield %266 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<2x7xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x7xi64>
    %extracted_slice = tensor.extract_slice %5[0, 0] [2, 1] [1, 1] : tensor<2x7xi64> to tensor<2x1xi64>
    %6 = tensor.empty() : tensor<2x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%6 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = arith.subi %in, %c1_i64 : i64
      linalg.yield %265 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x7xi64>) -> tensor<2x8xi64>
    %extracted_slice_35 = tensor.extract_slice %concat[0, 0] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %extracted_slice_36 = tensor.extract_slice %concat[0, 1] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_36, %extracted_slice_35 : tensor<2x7xi64>, tensor<2x7xi64>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %in_147: i64, %out: i64):
      %265 = arith.subi %in, %in_147 : i64
      linalg.yield %265 : i64
    } -> tensor<2x7xi64>
    %9 = tensor.empty() : tensor<2x7xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x7xi64>) outs(%9 : tensor<2x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %265 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %265 : i1
    } -> tensor<2x7xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x7xi1>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %265 = arith.extui %in : i1 to i64
      linalg.yield %265 : i64
    } -> tensor<2x7xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_37 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %12 = tensor.empty() : tensor<7x7xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_37 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%12 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %in_147: i64, %out: i1):
      %265 = arith.cmpi sle, %in, %in_147 : i64
      linalg.yield %265 : i1
    } -> tensor<7x7xi1>
    %expanded_38 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 1, 7] : tensor<2x7xi64> into tensor<2x1x7xi64>
    %14 = tensor.empty() : tensor<2x7x7xi64>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_38, %cst_34 : tensor<7x7xi1>, tensor<2x1x7xi64>, tensor<i64>) outs(%14 : tensor<2x7x7xi64>) {
    ^bb0(%in: i1, %in_147: i64, %in_148: i64, %out: i64):
      %265 = arith.select %in, %in_147, %in_148 : i64
      linalg.yield %265 : i64
    } -> tensor<2x7x7xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x7xi64>) -> tensor<2x7xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x7x7xi64>) outs(%16 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = arith.addi %in, %out : i64
      linalg.yield %265 : i64
    } -> tensor<2x7xi64>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %265 = linalg.index 0 : index
      %266 = arith.index_cast %265 : index to i64
      linalg.yield %266 : i64
    } -> tensor<2xi64>
    %expanded_39 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_40 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %expanded_41 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %20 = tensor.empty() : tensor<2x1x7x1xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<2x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%20 : tensor<2x1x7x1xi64>) {
    ^bb0(%in: i64, %in_147: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_147, %c0_i64 : i64
      %270 = arith.addi %in_147, %c7_i64 : i64
      %271 = arith.select %269, %270, %in_147 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %5[%268, %272] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x7x1xi64>
    %22 = tensor.empty() : tensor<2x1x1x7xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%22 : tensor<2x1x1x7xi64>) {
    ^bb0(%in: i64, %in_147: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_147, %c0_i64 : i64
      %270 = arith.addi %in_147, %c7_i64 : i64
      %271 = arith.select %269, %270, %in_147 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %5[%268, %272] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x7xi64>
    %24 = tensor.empty() : tensor<2x1x7x7xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x1x1x7xi64>, tensor<2x1x7x1xi64>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i64, %in_147: i64, %out: i1):
      %265 = arith.cmpi sle, %in, %in_147 : i64
      linalg.yield %265 : i1
    } -> tensor<2x1x7x7xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %25 : tensor<i1>, tensor<2x1x7x7xi1>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<2x1x7x7xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<2x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%20 : tensor<2x1x7x1xi64>) {
    ^bb0(%in: i64, %in_147: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_147, %c0_i64 : i64
      %270 = arith.addi %in_147, %c7_i64 : i64
      %271 = arith.select %269, %270, %in_147 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %17[%268, %272] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x7x1xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%22 : tensor<2x1x1x7xi64>) {
    ^bb0(%in: i64, %in_147: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_147, %c0_i64 : i64
      %270 = arith.addi %in_147, %c7_i64 : i64
      %271 = arith.select %269, %270, %in_147 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %17[%268, %272] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x7xi64>
    %29 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x7x1xi64>, tensor<2x1x1x7xi64>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i64, %in_147: i64, %out: i1):
      %265 = arith.cmpi eq, %in, %in_147 : i64
      linalg.yield %265 : i1
    } -> tensor<2x1x7x7xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x1x7x7xi1>, tensor<2x1x7x7xi1>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<2x1x7x7xi1>
    %31 = tensor.empty() : tensor<2x1x7x7xf64>
    %32 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_6, %cst_5 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%31 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_147: f64, %in_148: f64, %out: f64):
      %265 = arith.select %in, %in_147, %in_148 : f64
      linalg.yield %265 : f64
    } -> tensor<2x1x7x7xf64>
    %expanded_42 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64>
    %33 = tensor.empty() : tensor<1x7x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x7x1xi64>) outs(%33 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %265 = arith.sitofp %in : i64 to f32
      linalg.yield %265 : f32
    } -> tensor<1x7x1xf32>
    %35 = tensor.empty() : tensor<4xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_30 : tensor<4xf64>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<4xf32>
    %37 = tensor.empty() : tensor<1x7x4xf32>
    %38 = linalg.generic {indexing_maps = [#map17, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%37 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<1x7x4xf32>
    %concat_43 = tensor.concat dim(2) %38, %38 : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
    %39 = tensor.empty() : tensor<1x7x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x7x8xf32>) outs(%39 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.cos %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x7x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x7x8xf32>) outs(%39 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.sin %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x7x8xf32>
    %42 = tensor.empty() : tensor<1x7x8xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x7x8xf32>) outs(%42 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<1x7x8xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x7x8xf32>) outs(%42 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<1x7x8xf64>
    %45 = tensor.empty() : tensor<2x7x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x7x32xf64>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x7x32xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %48 = tensor.empty() : tensor<2x7x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<2x7x32xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_32 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_29 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x7x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %53 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %56 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_28, %55 : tensor<32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %57 = tensor.empty() : tensor<32x32xf64>
    %transposed = linalg.transpose ins(%cst_27 : tensor<32x32xf64>) outs(%57 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %58 = tensor.empty() : tensor<14x32xf64>
    %59 = linalg.fill ins(%cst_0 : f64) outs(%58 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %60 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x32xf64>) outs(%59 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_44 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %61 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x7x4x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %62 = tensor.empty() : tensor<32x16xf64>
    %transposed_46 = linalg.transpose ins(%cst_26 : tensor<16x32xf64>) outs(%62 : tensor<32x16xf64>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<14x16xf64>
    %64 = linalg.fill ins(%cst_0 : f64) outs(%63 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %65 = linalg.matmul ins(%collapsed, %transposed_46 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%64 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_47 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %66 = tensor.empty() : tensor<2x2x7x8xf64>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x7x2x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%cst_25 : tensor<16x32xf64>) outs(%62 : tensor<32x16xf64>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed, %transposed_49 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%64 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_50 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x7x2x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_52 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %expanded_53 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %68 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_45, %expanded_52 : tensor<2x4x7x8xf64>, tensor<1x1x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_54 = tensor.extract_slice %transposed_45[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf64> to tensor<2x4x7x4xf64>
    %extracted_slice_55 = tensor.extract_slice %transposed_45[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf64> to tensor<2x4x7x4xf64>
    %69 = tensor.empty() : tensor<2x4x7x4xf64>
    %70 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<2x4x7x4xf64>) outs(%69 : tensor<2x4x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x4xf64>
    %concat_56 = tensor.concat dim(3) %70, %extracted_slice_54 : (tensor<2x4x7x4xf64>, tensor<2x4x7x4xf64>) -> tensor<2x4x7x8xf64>
    %71 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_56, %expanded_53 : tensor<2x4x7x8xf64>, tensor<1x1x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %72 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %73 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_52 : tensor<2x2x7x8xf64>, tensor<1x1x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %extracted_slice_57 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [2, 2, 7, 4] [1, 1, 1, 1] : tensor<2x2x7x8xf64> to tensor<2x2x7x4xf64>
    %extracted_slice_58 = tensor.extract_slice %transposed_48[0, 0, 0, 4] [2, 2, 7, 4] [1, 1, 1, 1] : tensor<2x2x7x8xf64> to tensor<2x2x7x4xf64>
    %74 = tensor.empty() : tensor<2x2x7x4xf64>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<2x2x7x4xf64>) outs(%74 : tensor<2x2x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x4xf64>
    %concat_59 = tensor.concat dim(3) %75, %extracted_slice_57 : (tensor<2x2x7x4xf64>, tensor<2x2x7x4xf64>) -> tensor<2x2x7x8xf64>
    %76 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_53 : tensor<2x2x7x8xf64>, tensor<1x1x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %77 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x2x7x8xf64>, tensor<2x2x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %78 = tensor.empty() : tensor<2x2x2x7x8xf64>
    %79 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x7x8xf64>) outs(%78 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %collapsed_60 = tensor.collapse_shape %79 [[0], [1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<2x4x7x8xf64>
    %80 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<2x2x7x8xf64>) outs(%78 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %81 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_61 = linalg.transpose ins(%collapsed_60 : tensor<2x4x7x8xf64>) outs(%81 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_62 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %82 = tensor.empty() : tensor<8x7x7xf64>
    %83 = linalg.fill ins(%cst_0 : f64) outs(%82 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %84 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%83 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_64 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %85 = tensor.empty() : tensor<2x4x7x7xf64>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<2x4x7x7xf64>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.mulf %in, %cst_24 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %87 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %88 = tensor.empty() : tensor<2x4x7x7xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x7x7xf64>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %90 = tensor.empty() : tensor<2x4x7xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %92 = tensor.empty() : tensor<2x4x7xf32>
    %93 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %94:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x7x7xf32>) outs(%93, %91 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 3 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_65 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_65 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.subf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x7x7xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %97 = tensor.empty() : tensor<2x4x7x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x7x7xf32>) outs(%98 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x1xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x7x7xf32>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_66 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_67 = tensor.collapse_shape %80 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<8x7x8xf64>
    %102 = tensor.empty() : tensor<8x7x8xf64>
    %103 = linalg.fill ins(%cst_0 : f64) outs(%102 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %104 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%103 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_68 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %105 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x4x7x8xf64>) outs(%105 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%cst_23 : tensor<32x32xf64>) outs(%57 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %106 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%59 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_72 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_72 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x7x32xf64>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x32xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x7x32xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_32 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_29 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x7x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %116 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22, %115 : tensor<32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_73 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %117 = tensor.empty() : tensor<32x4xf64>
    %transposed_74 = linalg.transpose ins(%cst_21 : tensor<4x32xf64>) outs(%117 : tensor<32x4xf64>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<14x4xf64>
    %119 = linalg.fill ins(%cst_0 : f64) outs(%118 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %120 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<14x32xf64>, tensor<32x4xf64>) outs(%119 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %121 = tensor.empty() : tensor<14x4xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<14x4xf64>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %123 = tensor.empty() : tensor<14xi64>
    %124 = linalg.fill ins(%c0_i64 : i64) outs(%123 : tensor<14xi64>) -> tensor<14xi64>
    %125 = tensor.empty() : tensor<14xf32>
    %126 = linalg.fill ins(%cst_1 : f32) outs(%125 : tensor<14xf32>) -> tensor<14xf32>
    %127:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%122 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_75 = tensor.expand_shape %127#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%122, %expanded_75 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.subf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<14x4xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %130 = tensor.empty() : tensor<14x1xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<14x1xf32>) -> tensor<14x1xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%129 : tensor<14x4xf32>) outs(%131 : tensor<14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<14x1xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%129, %132 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %134 = tensor.empty() : tensor<4xi64>
    %135 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%134 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %265 = linalg.index 0 : index
      %266 = arith.index_cast %265 : index to i64
      linalg.yield %266 : i64
    } -> tensor<4xi64>
    %136:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%133 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_76 = tensor.expand_shape %136#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %137 = tensor.empty() : tensor<14x4xi1>
    %138 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %expanded_76 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: f32, %in_147: f32, %out: i1):
      %265 = arith.cmpf oeq, %in, %in_147 : f32
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %138 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %140 = tensor.empty() : tensor<14x4xi64>
    %141 = linalg.generic {indexing_maps = [#map4, #map3, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%139, %135, %cst_33 : tensor<14x4xi1>, tensor<4xi64>, tensor<i64>) outs(%140 : tensor<14x4xi64>) {
    ^bb0(%in: i1, %in_147: i64, %in_148: i64, %out: i64):
      %265 = arith.select %in, %in_147, %in_148 : i64
      linalg.yield %265 : i64
    } -> tensor<14x4xi64>
    %142 = linalg.fill ins(%c9223372036854775807_i64 : i64) outs(%123 : tensor<14xi64>) -> tensor<14xi64>
    %143:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%141 : tensor<14x4xi64>) outs(%142, %124 : tensor<14xi64>, tensor<14xi64>) {
    ^bb0(%in: i64, %out: i64, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.minsi %in, %out : i64
      %268 = arith.cmpi slt, %in, %out : i64
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : i64, i64
    } -> (tensor<14xi64>, tensor<14xi64>)
    %expanded_77 = tensor.expand_shape %143#0 [[0, 1]] output_shape [14, 1] : tensor<14xi64> into tensor<14x1xi64>
    %144 = linalg.generic {indexing_maps = [#map3, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%135, %expanded_77 : tensor<4xi64>, tensor<14x1xi64>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i64, %in_147: i64, %out: i1):
      %265 = arith.cmpi ne, %in, %in_147 : i64
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %145 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %144 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %146 = linalg.generic {indexing_maps = [#map4, #map4, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%145, %133, %cst_3 : tensor<14x4xi1>, tensor<14x4xf32>, tensor<f32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: i1, %in_147: f32, %in_148: f32, %out: f32):
      %265 = arith.select %in, %in_147, %in_148 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %147:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%146 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_78 = tensor.expand_shape %147#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %expanded_78 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: f32, %in_147: f32, %out: i1):
      %265 = arith.cmpf oeq, %in, %in_147 : f32
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %149 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%145, %148 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %150 = linalg.generic {indexing_maps = [#map4, #map3, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%149, %135, %cst_33 : tensor<14x4xi1>, tensor<4xi64>, tensor<i64>) outs(%140 : tensor<14x4xi64>) {
    ^bb0(%in: i1, %in_147: i64, %in_148: i64, %out: i64):
      %265 = arith.select %in, %in_147, %in_148 : i64
      linalg.yield %265 : i64
    } -> tensor<14x4xi64>
    %151:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%150 : tensor<14x4xi64>) outs(%142, %124 : tensor<14xi64>, tensor<14xi64>) {
    ^bb0(%in: i64, %out: i64, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.minsi %in, %out : i64
      %268 = arith.cmpi slt, %in, %out : i64
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : i64, i64
    } -> (tensor<14xi64>, tensor<14xi64>)
    %expanded_79 = tensor.expand_shape %151#0 [[0, 1]] output_shape [14, 1] : tensor<14xi64> into tensor<14x1xi64>
    %concat_80 = tensor.concat dim(1) %expanded_76, %expanded_78 : (tensor<14x1xf32>, tensor<14x1xf32>) -> tensor<14x2xf32>
    %concat_81 = tensor.concat dim(1) %expanded_77, %expanded_79 : (tensor<14x1xi64>, tensor<14x1xi64>) -> tensor<14x2xi64>
    %152 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%concat_80 : tensor<14x2xf32>) outs(%131 : tensor<14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<14x1xf32>
    %153 = tensor.empty() : tensor<14x2xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat_80, %152 : tensor<14x2xf32>, tensor<14x1xf32>) outs(%153 : tensor<14x2xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x2xf32>
    %155 = tensor.empty() : tensor<14x2x32xf64>
    %156 = linalg.generic {indexing_maps = [#map26, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<14x32xf64>) outs(%155 : tensor<14x2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<14x2x32xf64>
    %collapsed_82 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<14x2x32xf64> into tensor<28x32xf64>
    %collapsed_83 = tensor.collapse_shape %concat_81 [[0, 1]] : tensor<14x2xi64> into tensor<28xi64>
    %157 = tensor.empty() : tensor<28x128x32xf64>
    %158 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_83 : tensor<28xi64>) outs(%157 : tensor<28x128x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c4_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %extracted = tensor.extract %cst_20[%268, %269, %270] : tensor<4x128x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<28x128x32xf64>
    %expanded_84 = tensor.expand_shape %collapsed_82 [[0], [1, 2]] output_shape [28, 32, 1] : tensor<28x32xf64> into tensor<28x32x1xf64>
    %159 = tensor.empty() : tensor<28x128x1xf64>
    %160 = linalg.fill ins(%cst_0 : f64) outs(%159 : tensor<28x128x1xf64>) -> tensor<28x128x1xf64>
    %161 = linalg.batch_matmul ins(%158, %expanded_84 : tensor<28x128x32xf64>, tensor<28x32x1xf64>) outs(%160 : tensor<28x128x1xf64>) -> tensor<28x128x1xf64>
    %collapsed_85 = tensor.collapse_shape %161 [[0], [1, 2]] : tensor<28x128x1xf64> into tensor<28x128xf64>
    %extracted_slice_86 = tensor.extract_slice %collapsed_85[0, 0] [28, 64] [1, 1] : tensor<28x128xf64> to tensor<28x64xf64>
    %extracted_slice_87 = tensor.extract_slice %collapsed_85[0, 64] [28, 64] [1, 1] : tensor<28x128xf64> to tensor<28x64xf64>
    %162 = tensor.empty() : tensor<28x64xf64>
    %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_86 : tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      %266 = math.exp %265 : f64
      %267 = arith.addf %266, %cst_2 : f64
      %268 = arith.divf %cst_2, %267 : f64
      linalg.yield %268 : f64
    } -> tensor<28x64xf64>
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_86, %163 : tensor<28x64xf64>, tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<28x64xf64>
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%164, %extracted_slice_87 : tensor<28x64xf64>, tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<28x64xf64>
    %166 = tensor.empty() : tensor<28x32x64xf64>
    %167 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_83 : tensor<28xi64>) outs(%166 : tensor<28x32x64xf64>) {
    ^bb0(%in: i64, %out: f64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c4_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %extracted = tensor.extract %cst_19[%268, %269, %270] : tensor<4x32x64xf64>
      linalg.yield %extracted : f64
    } -> tensor<28x32x64xf64>
    %expanded_88 = tensor.expand_shape %165 [[0], [1, 2]] output_shape [28, 64, 1] : tensor<28x64xf64> into tensor<28x64x1xf64>
    %168 = tensor.empty() : tensor<28x32x1xf64>
    %169 = linalg.fill ins(%cst_0 : f64) outs(%168 : tensor<28x32x1xf64>) -> tensor<28x32x1xf64>
    %170 = linalg.batch_matmul ins(%167, %expanded_88 : tensor<28x32x64xf64>, tensor<28x64x1xf64>) outs(%169 : tensor<28x32x1xf64>) -> tensor<28x32x1xf64>
    %collapsed_89 = tensor.collapse_shape %170 [[0], [1, 2]] : tensor<28x32x1xf64> into tensor<28x32xf64>
    %collapsed_90 = tensor.collapse_shape %154 [[0, 1]] : tensor<14x2xf32> into tensor<28xf32>
    %expanded_91 = tensor.expand_shape %collapsed_90 [[0, 1]] output_shape [28, 1] : tensor<28xf32> into tensor<28x1xf32>
    %171 = tensor.empty() : tensor<28x32xf64>
    %172 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_89, %expanded_91 : tensor<28x32xf64>, tensor<28x1xf32>) outs(%171 : tensor<28x32xf64>) {
    ^bb0(%in: f64, %in_147: f32, %out: f64):
      %265 = arith.extf %in_147 : f32 to f64
      %266 = arith.mulf %in, %265 : f64
      linalg.yield %266 : f64
    } -> tensor<28x32xf64>
    %expanded_92 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [14, 2, 32] : tensor<28x32xf64> into tensor<14x2x32xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map26], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_92 : tensor<14x2x32xf64>) outs(%59 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.addf %in, %out : f64
      linalg.yield %265 : f64
    } -> tensor<14x32xf64>
    %expanded_93 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_93 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x7x32xf64>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x7x32xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x7x32xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_32 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_29 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x7x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %180 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %183 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_18, %182 : tensor<32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %transposed_94 = linalg.transpose ins(%cst_17 : tensor<32x32xf64>) outs(%57 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %184 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%59 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_96 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x7x4x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%cst_16 : tensor<16x32xf64>) outs(%62 : tensor<32x16xf64>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%collapsed_95, %transposed_98 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%64 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_99 = tensor.expand_shape %185 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<2x7x2x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_101 = linalg.transpose ins(%cst_15 : tensor<16x32xf64>) outs(%62 : tensor<32x16xf64>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_95, %transposed_101 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%64 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_102 = tensor.expand_shape %186 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<2x7x2x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %187 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97, %expanded_52 : tensor<2x4x7x8xf64>, tensor<1x1x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_104 = tensor.extract_slice %transposed_97[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf64> to tensor<2x4x7x4xf64>
    %extracted_slice_105 = tensor.extract_slice %transposed_97[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf64> to tensor<2x4x7x4xf64>
    %188 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_105 : tensor<2x4x7x4xf64>) outs(%69 : tensor<2x4x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x4xf64>
    %concat_106 = tensor.concat dim(3) %188, %extracted_slice_104 : (tensor<2x4x7x4xf64>, tensor<2x4x7x4xf64>) -> tensor<2x4x7x8xf64>
    %189 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_106, %expanded_53 : tensor<2x4x7x8xf64>, tensor<1x1x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %190 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %189 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%61 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x8xf64>
    %191 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_100, %expanded_52 : tensor<2x2x7x8xf64>, tensor<1x1x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %extracted_slice_107 = tensor.extract_slice %transposed_100[0, 0, 0, 0] [2, 2, 7, 4] [1, 1, 1, 1] : tensor<2x2x7x8xf64> to tensor<2x2x7x4xf64>
    %extracted_slice_108 = tensor.extract_slice %transposed_100[0, 0, 0, 4] [2, 2, 7, 4] [1, 1, 1, 1] : tensor<2x2x7x8xf64> to tensor<2x2x7x4xf64>
    %192 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_108 : tensor<2x2x7x4xf64>) outs(%74 : tensor<2x2x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x4xf64>
    %concat_109 = tensor.concat dim(3) %192, %extracted_slice_107 : (tensor<2x2x7x4xf64>, tensor<2x2x7x4xf64>) -> tensor<2x2x7x8xf64>
    %193 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_109, %expanded_53 : tensor<2x2x7x8xf64>, tensor<1x1x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %194 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<2x2x7x8xf64>, tensor<2x2x7x8xf64>) outs(%66 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x2x7x8xf64>
    %195 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<2x2x7x8xf64>) outs(%78 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %collapsed_110 = tensor.collapse_shape %195 [[0], [1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<2x4x7x8xf64>
    %196 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103 : tensor<2x2x7x8xf64>) outs(%78 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %transposed_111 = linalg.transpose ins(%collapsed_110 : tensor<2x4x7x8xf64>) outs(%81 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_112 = tensor.collapse_shape %190 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_113 = tensor.collapse_shape %transposed_111 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %197 = linalg.batch_matmul ins(%collapsed_112, %collapsed_113 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%83 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_114 = tensor.expand_shape %197 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %198 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<2x4x7x7xf64>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.mulf %in, %cst_24 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %199 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %200 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<2x4x7x7xf64>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %201:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<2x4x7x7xf32>) outs(%93, %91 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 3 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_115 = tensor.expand_shape %201#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %202 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_115 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.subf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %203 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<2x4x7x7xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %204 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<2x4x7x7xf32>) outs(%98 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x1xf32>
    %205 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %204 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%88 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x4x7x7xf32>
    %206 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<2x4x7x7xf32>) outs(%85 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_116 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_117 = tensor.collapse_shape %196 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<8x7x8xf64>
    %207 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%103 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_118 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<2x4x7x8xf64>) outs(%105 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_120 = linalg.transpose ins(%cst_14 : tensor<32x32xf64>) outs(%57 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_121 = tensor.collapse_shape %transposed_119 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %208 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%59 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_122 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %expanded_122 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x7x32xf64>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x7x32xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<2x7x32xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_32 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_29 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x7x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %218 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13, %217 : tensor<32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_123 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_124 = linalg.transpose ins(%cst_12 : tensor<4x32xf64>) outs(%117 : tensor<32x4xf64>) permutation = [1, 0] 
    %219 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<14x32xf64>, tensor<32x4xf64>) outs(%119 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<14x4xf64>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %221:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%220 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_125 = tensor.expand_shape %221#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%220, %expanded_125 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.subf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<14x4xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%223 : tensor<14x4xf32>) outs(%131 : tensor<14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<14x1xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%223, %224 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %226:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%225 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_126 = tensor.expand_shape %226#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %227 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%225, %expanded_126 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: f32, %in_147: f32, %out: i1):
      %265 = arith.cmpf oeq, %in, %in_147 : f32
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %228 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %227 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %229 = linalg.generic {indexing_maps = [#map4, #map3, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%228, %135, %cst_33 : tensor<14x4xi1>, tensor<4xi64>, tensor<i64>) outs(%140 : tensor<14x4xi64>) {
    ^bb0(%in: i1, %in_147: i64, %in_148: i64, %out: i64):
      %265 = arith.select %in, %in_147, %in_148 : i64
      linalg.yield %265 : i64
    } -> tensor<14x4xi64>
    %230:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%229 : tensor<14x4xi64>) outs(%142, %124 : tensor<14xi64>, tensor<14xi64>) {
    ^bb0(%in: i64, %out: i64, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.minsi %in, %out : i64
      %268 = arith.cmpi slt, %in, %out : i64
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : i64, i64
    } -> (tensor<14xi64>, tensor<14xi64>)
    %expanded_127 = tensor.expand_shape %230#0 [[0, 1]] output_shape [14, 1] : tensor<14xi64> into tensor<14x1xi64>
    %231 = linalg.generic {indexing_maps = [#map3, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%135, %expanded_127 : tensor<4xi64>, tensor<14x1xi64>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i64, %in_147: i64, %out: i1):
      %265 = arith.cmpi ne, %in, %in_147 : i64
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %232 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %231 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %233 = linalg.generic {indexing_maps = [#map4, #map4, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%232, %225, %cst_3 : tensor<14x4xi1>, tensor<14x4xf32>, tensor<f32>) outs(%121 : tensor<14x4xf32>) {
    ^bb0(%in: i1, %in_147: f32, %in_148: f32, %out: f32):
      %265 = arith.select %in, %in_147, %in_148 : f32
      linalg.yield %265 : f32
    } -> tensor<14x4xf32>
    %234:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%233 : tensor<14x4xf32>) outs(%126, %124 : tensor<14xf32>, tensor<14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<14xf32>, tensor<14xi64>)
    %expanded_128 = tensor.expand_shape %234#0 [[0, 1]] output_shape [14, 1] : tensor<14xf32> into tensor<14x1xf32>
    %235 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%225, %expanded_128 : tensor<14x4xf32>, tensor<14x1xf32>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: f32, %in_147: f32, %out: i1):
      %265 = arith.cmpf oeq, %in, %in_147 : f32
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %236 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%232, %235 : tensor<14x4xi1>, tensor<14x4xi1>) outs(%137 : tensor<14x4xi1>) {
    ^bb0(%in: i1, %in_147: i1, %out: i1):
      %265 = arith.andi %in, %in_147 : i1
      linalg.yield %265 : i1
    } -> tensor<14x4xi1>
    %237 = linalg.generic {indexing_maps = [#map4, #map3, #map25, #map4], iterator_types = ["parallel", "parallel"]} ins(%236, %135, %cst_33 : tensor<14x4xi1>, tensor<4xi64>, tensor<i64>) outs(%140 : tensor<14x4xi64>) {
    ^bb0(%in: i1, %in_147: i64, %in_148: i64, %out: i64):
      %265 = arith.select %in, %in_147, %in_148 : i64
      linalg.yield %265 : i64
    } -> tensor<14x4xi64>
    %238:2 = linalg.generic {indexing_maps = [#map4, #map24, #map24], iterator_types = ["parallel", "reduction"]} ins(%237 : tensor<14x4xi64>) outs(%142, %124 : tensor<14xi64>, tensor<14xi64>) {
    ^bb0(%in: i64, %out: i64, %out_147: i64):
      %265 = linalg.index 1 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.minsi %in, %out : i64
      %268 = arith.cmpi slt, %in, %out : i64
      %269 = arith.select %268, %266, %out_147 : i64
      linalg.yield %267, %269 : i64, i64
    } -> (tensor<14xi64>, tensor<14xi64>)
    %expanded_129 = tensor.expand_shape %238#0 [[0, 1]] output_shape [14, 1] : tensor<14xi64> into tensor<14x1xi64>
    %concat_130 = tensor.concat dim(1) %expanded_126, %expanded_128 : (tensor<14x1xf32>, tensor<14x1xf32>) -> tensor<14x2xf32>
    %concat_131 = tensor.concat dim(1) %expanded_127, %expanded_129 : (tensor<14x1xi64>, tensor<14x1xi64>) -> tensor<14x2xi64>
    %239 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%concat_130 : tensor<14x2xf32>) outs(%131 : tensor<14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<14x1xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat_130, %239 : tensor<14x2xf32>, tensor<14x1xf32>) outs(%153 : tensor<14x2xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.divf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<14x2xf32>
    %241 = linalg.generic {indexing_maps = [#map26, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_123 : tensor<14x32xf64>) outs(%155 : tensor<14x2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<14x2x32xf64>
    %collapsed_132 = tensor.collapse_shape %241 [[0, 1], [2]] : tensor<14x2x32xf64> into tensor<28x32xf64>
    %collapsed_133 = tensor.collapse_shape %concat_131 [[0, 1]] : tensor<14x2xi64> into tensor<28xi64>
    %242 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_133 : tensor<28xi64>) outs(%157 : tensor<28x128x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c4_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %extracted = tensor.extract %cst_11[%268, %269, %270] : tensor<4x128x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<28x128x32xf64>
    %expanded_134 = tensor.expand_shape %collapsed_132 [[0], [1, 2]] output_shape [28, 32, 1] : tensor<28x32xf64> into tensor<28x32x1xf64>
    %243 = linalg.batch_matmul ins(%242, %expanded_134 : tensor<28x128x32xf64>, tensor<28x32x1xf64>) outs(%160 : tensor<28x128x1xf64>) -> tensor<28x128x1xf64>
    %collapsed_135 = tensor.collapse_shape %243 [[0], [1, 2]] : tensor<28x128x1xf64> into tensor<28x128xf64>
    %extracted_slice_136 = tensor.extract_slice %collapsed_135[0, 0] [28, 64] [1, 1] : tensor<28x128xf64> to tensor<28x64xf64>
    %extracted_slice_137 = tensor.extract_slice %collapsed_135[0, 64] [28, 64] [1, 1] : tensor<28x128xf64> to tensor<28x64xf64>
    %244 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_136 : tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.negf %in : f64
      %266 = math.exp %265 : f64
      %267 = arith.addf %266, %cst_2 : f64
      %268 = arith.divf %cst_2, %267 : f64
      linalg.yield %268 : f64
    } -> tensor<28x64xf64>
    %245 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_136, %244 : tensor<28x64xf64>, tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<28x64xf64>
    %246 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%245, %extracted_slice_137 : tensor<28x64xf64>, tensor<28x64xf64>) outs(%162 : tensor<28x64xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<28x64xf64>
    %247 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_133 : tensor<28xi64>) outs(%166 : tensor<28x32x64xf64>) {
    ^bb0(%in: i64, %out: f64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c4_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %extracted = tensor.extract %cst_10[%268, %269, %270] : tensor<4x32x64xf64>
      linalg.yield %extracted : f64
    } -> tensor<28x32x64xf64>
    %expanded_138 = tensor.expand_shape %246 [[0], [1, 2]] output_shape [28, 64, 1] : tensor<28x64xf64> into tensor<28x64x1xf64>
    %248 = linalg.batch_matmul ins(%247, %expanded_138 : tensor<28x32x64xf64>, tensor<28x64x1xf64>) outs(%169 : tensor<28x32x1xf64>) -> tensor<28x32x1xf64>
    %collapsed_139 = tensor.collapse_shape %248 [[0], [1, 2]] : tensor<28x32x1xf64> into tensor<28x32xf64>
    %collapsed_140 = tensor.collapse_shape %240 [[0, 1]] : tensor<14x2xf32> into tensor<28xf32>
    %expanded_141 = tensor.expand_shape %collapsed_140 [[0, 1]] output_shape [28, 1] : tensor<28xf32> into tensor<28x1xf32>
    %249 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_139, %expanded_141 : tensor<28x32xf64>, tensor<28x1xf32>) outs(%171 : tensor<28x32xf64>) {
    ^bb0(%in: f64, %in_147: f32, %out: f64):
      %265 = arith.extf %in_147 : f32 to f64
      %266 = arith.mulf %in, %265 : f64
      linalg.yield %266 : f64
    } -> tensor<28x32xf64>
    %expanded_142 = tensor.expand_shape %249 [[0, 1], [2]] output_shape [14, 2, 32] : tensor<28x32xf64> into tensor<14x2x32xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map26], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_142 : tensor<14x2x32xf64>) outs(%59 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %265 = arith.addf %in, %out : f64
      linalg.yield %265 : f64
    } -> tensor<14x32xf64>
    %expanded_143 = tensor.expand_shape %250 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %expanded_143 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.addf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x7x32xf64>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %265 = arith.truncf %in : f64 to f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x7x32xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<2x7x32xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_32 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_29 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x7x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x7x1xf32>) outs(%48 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %257 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%45 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_147: f32, %out: f32):
      %265 = arith.mulf %in, %in_147 : f32
      linalg.yield %265 : f32
    } -> tensor<2x7x32xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %265 = arith.extf %in : f32 to f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %260 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9, %259 : tensor<32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %265 = arith.mulf %in, %in_147 : f64
      linalg.yield %265 : f64
    } -> tensor<2x7x32xf64>
    %261 = tensor.empty() : tensor<32x50xf64>
    %transposed_144 = linalg.transpose ins(%cst_8 : tensor<50x32xf64>) outs(%261 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_145 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %262 = tensor.empty() : tensor<14x50xf64>
    %263 = linalg.fill ins(%cst_0 : f64) outs(%262 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %264 = linalg.matmul ins(%collapsed_145, %transposed_144 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%263 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_146 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_146 : tensor<2x7x50xf64>
  }
}
