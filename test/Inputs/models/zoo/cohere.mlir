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
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x50xf64> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 6.250000e-02 : f64
    %cst_7 = arith.constant dense_resource<model.model.embed_tokens.weight_1> : tensor<50x32xf64>
    %cst_8 = arith.constant dense_resource<model.model.norm.weight_1> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<32x64xf64>
    %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<64x32xf64>
    %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<64x32xf64>
    %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<32x32xf64>
    %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<16x32xf64>
    %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<16x32xf64>
    %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_16 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight_1> : tensor<32xf64>
    %cst_17 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<32x64xf64>
    %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<64x32xf64>
    %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<64x32xf64>
    %cst_20 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<32x32xf64>
    %cst_21 = arith.constant 0.35355339059327379 : f64
    %cst_22 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<16x32xf64>
    %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<16x32xf64>
    %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<32x32xf64>
    %cst_25 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight_1> : tensor<32xf64>
    %cst_26 = arith.constant 1.000000e-05 : f64
    %cst_27 = arith.constant dense_resource<model.model.rotary_emb.inv_freq_1> : tensor<4xf64>
    %cst_28 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<50x32xf64>
    %cst_29 = arith.constant 3.200000e+01 : f32
    %cst_30 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 2 : index
      %200 = arith.cmpi slt, %198, %c50 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%198, %199] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %198 = linalg.index 0 : index
      %199 = arith.index_cast %198 : index to i64
      linalg.yield %199 : i64
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
      %198 = arith.subi %in, %c1_i64 : i64
      linalg.yield %198 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x7xi64>) -> tensor<2x8xi64>
    %extracted_slice_31 = tensor.extract_slice %concat[0, 0] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %extracted_slice_32 = tensor.extract_slice %concat[0, 1] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_32, %extracted_slice_31 : tensor<2x7xi64>, tensor<2x7xi64>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %in_127: i64, %out: i64):
      %198 = arith.subi %in, %in_127 : i64
      linalg.yield %198 : i64
    } -> tensor<2x7xi64>
    %9 = tensor.empty() : tensor<2x7xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x7xi64>) outs(%9 : tensor<2x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %198 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %198 : i1
    } -> tensor<2x7xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x7xi1>) outs(%4 : tensor<2x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %198 = arith.extui %in : i1 to i64
      linalg.yield %198 : i64
    } -> tensor<2x7xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_33 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %12 = tensor.empty() : tensor<7x7xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%12 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %in_127 : i64
      linalg.yield %198 : i1
    } -> tensor<7x7xi1>
    %expanded_34 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 1, 7] : tensor<2x7xi64> into tensor<2x1x7xi64>
    %14 = tensor.empty() : tensor<2x7x7xi64>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_34, %cst_30 : tensor<7x7xi1>, tensor<2x1x7xi64>, tensor<i64>) outs(%14 : tensor<2x7x7xi64>) {
    ^bb0(%in: i1, %in_127: i64, %in_128: i64, %out: i64):
      %198 = arith.select %in, %in_127, %in_128 : i64
      linalg.yield %198 : i64
    } -> tensor<2x7x7xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x7xi64>) -> tensor<2x7xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x7x7xi64>) outs(%16 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %198 = arith.addi %in, %out : i64
      linalg.yield %198 : i64
    } -> tensor<2x7xi64>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %198 = linalg.index 0 : index
      %199 = arith.index_cast %198 : index to i64
      linalg.yield %199 : i64
    } -> tensor<2xi64>
    %expanded_35 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_36 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %expanded_37 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %20 = tensor.empty() : tensor<2x1x7x1xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<2x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%20 : tensor<2x1x7x1xi64>) {
    ^bb0(%in: i64, %in_127: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c2_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_127, %c0_i64 : i64
      %203 = arith.addi %in_127, %c7_i64 : i64
      %204 = arith.select %202, %203, %in_127 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %5[%201, %205] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x7x1xi64>
    %22 = tensor.empty() : tensor<2x1x1x7xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_37 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%22 : tensor<2x1x1x7xi64>) {
    ^bb0(%in: i64, %in_127: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c2_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_127, %c0_i64 : i64
      %203 = arith.addi %in_127, %c7_i64 : i64
      %204 = arith.select %202, %203, %in_127 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %5[%201, %205] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x7xi64>
    %24 = tensor.empty() : tensor<2x1x7x7xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x1x1x7xi64>, tensor<2x1x7x1xi64>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %in_127 : i64
      linalg.yield %198 : i1
    } -> tensor<2x1x7x7xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %25 : tensor<i1>, tensor<2x1x7x7xi1>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %198 = arith.andi %in, %in_127 : i1
      linalg.yield %198 : i1
    } -> tensor<2x1x7x7xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<2x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%20 : tensor<2x1x7x1xi64>) {
    ^bb0(%in: i64, %in_127: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c2_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_127, %c0_i64 : i64
      %203 = arith.addi %in_127, %c7_i64 : i64
      %204 = arith.select %202, %203, %in_127 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %17[%201, %205] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x7x1xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_37 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%22 : tensor<2x1x1x7xi64>) {
    ^bb0(%in: i64, %in_127: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c2_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_127, %c0_i64 : i64
      %203 = arith.addi %in_127, %c7_i64 : i64
      %204 = arith.select %202, %203, %in_127 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %17[%201, %205] : tensor<2x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x7xi64>
    %29 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x7x1xi64>, tensor<2x1x1x7xi64>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %198 = arith.cmpi eq, %in, %in_127 : i64
      linalg.yield %198 : i1
    } -> tensor<2x1x7x7xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x1x7x7xi1>, tensor<2x1x7x7xi1>) outs(%24 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %198 = arith.andi %in, %in_127 : i1
      linalg.yield %198 : i1
    } -> tensor<2x1x7x7xi1>
    %31 = tensor.empty() : tensor<2x1x7x7xf64>
    %32 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_4, %cst_3 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%31 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_127: f64, %in_128: f64, %out: f64):
      %198 = arith.select %in, %in_127, %in_128 : f64
      linalg.yield %198 : f64
    } -> tensor<2x1x7x7xf64>
    %expanded_38 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64>
    %33 = tensor.empty() : tensor<1x7x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x7x1xi64>) outs(%33 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %198 = arith.sitofp %in : i64 to f32
      linalg.yield %198 : f32
    } -> tensor<1x7x1xf32>
    %35 = tensor.empty() : tensor<4xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_27 : tensor<4xf64>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<4xf32>
    %37 = tensor.empty() : tensor<1x7x4xf32>
    %38 = linalg.generic {indexing_maps = [#map17, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%37 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<1x7x4xf32>
    %39 = tensor.empty() : tensor<1x7x4x2xf32>
    %40 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x7x4xf32>) outs(%39 : tensor<1x7x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7x4x2xf32>
    %collapsed = tensor.collapse_shape %40 [[0], [1], [2, 3]] : tensor<1x7x4x2xf32> into tensor<1x7x8xf32>
    %41 = tensor.empty() : tensor<1x7x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x7x8xf32>) outs(%41 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.cos %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x7x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x7x8xf32>) outs(%41 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.sin %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x7x8xf32>
    %44 = tensor.empty() : tensor<1x7x8xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x7x8xf32>) outs(%44 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<1x7x8xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x7x8xf32>) outs(%44 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<1x7x8xf64>
    %47 = tensor.empty() : tensor<2x7x32xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x7x32xf64>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %49 = tensor.empty() : tensor<2x7x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %52 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.subf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_26 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<2x7x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %58 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %60 = tensor.empty() : tensor<32xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_25 : tensor<32xf64>) outs(%60 : tensor<32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<32xf32>
    %62 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %59 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %64 = tensor.empty() : tensor<32x32xf64>
    %transposed = linalg.transpose ins(%cst_24 : tensor<32x32xf64>) outs(%64 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %63 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %65 = tensor.empty() : tensor<14x32xf64>
    %66 = linalg.fill ins(%cst_0 : f64) outs(%65 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %67 = linalg.matmul ins(%collapsed_39, %transposed : tensor<14x32xf64>, tensor<32x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_40 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %68 = tensor.empty() : tensor<32x16xf64>
    %transposed_41 = linalg.transpose ins(%cst_23 : tensor<16x32xf64>) outs(%68 : tensor<32x16xf64>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<14x16xf64>
    %70 = linalg.fill ins(%cst_0 : f64) outs(%69 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %71 = linalg.matmul ins(%collapsed_39, %transposed_41 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%70 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_42 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_43 = linalg.transpose ins(%cst_22 : tensor<16x32xf64>) outs(%68 : tensor<32x16xf64>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_39, %transposed_43 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%70 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_44 = tensor.expand_shape %72 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %73 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_45 = linalg.transpose ins(%expanded_40 : tensor<2x7x4x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %74 = tensor.empty() : tensor<2x2x7x8xf64>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<2x7x2x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%expanded_44 : tensor<2x7x2x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<2x4x7x8xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<2x4x7x8xf64>) outs(%75 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x8xf32>
    %77 = tensor.empty() : tensor<2x2x7x8xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<2x2x7x8xf64>) outs(%77 : tensor<2x2x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x2x7x8xf32>
    %expanded_48 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %expanded_49 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %79 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_48 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_50 = tensor.extract_slice %76[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 2] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_51 = tensor.extract_slice %76[0, 0, 0, 1] [2, 4, 7, 4] [1, 1, 1, 2] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %80 = tensor.empty() : tensor<2x4x7x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_51 : tensor<2x4x7x4xf32>) outs(%80 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x4xf32>
    %expanded_52 = tensor.expand_shape %81 [[0], [1], [2], [3, 4]] output_shape [2, 4, 7, 4, 1] : tensor<2x4x7x4xf32> into tensor<2x4x7x4x1xf32>
    %expanded_53 = tensor.expand_shape %extracted_slice_50 [[0], [1], [2], [3, 4]] output_shape [2, 4, 7, 4, 1] : tensor<2x4x7x4xf32> into tensor<2x4x7x4x1xf32>
    %concat_54 = tensor.concat dim(4) %expanded_52, %expanded_53 : (tensor<2x4x7x4x1xf32>, tensor<2x4x7x4x1xf32>) -> tensor<2x4x7x4x2xf32>
    %collapsed_55 = tensor.collapse_shape %concat_54 [[0], [1], [2], [3, 4]] : tensor<2x4x7x4x2xf32> into tensor<2x4x7x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_55, %expanded_49 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x4x7x8xf64>
    %83 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x8xf64>
    %84 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_48 : tensor<2x2x7x8xf32>, tensor<1x1x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x2x7x8xf64>
    %extracted_slice_56 = tensor.extract_slice %78[0, 0, 0, 0] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %extracted_slice_57 = tensor.extract_slice %78[0, 0, 0, 1] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %85 = tensor.empty() : tensor<2x2x7x4xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<2x2x7x4xf32>) outs(%85 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x2x7x4xf32>
    %expanded_58 = tensor.expand_shape %86 [[0], [1], [2], [3, 4]] output_shape [2, 2, 7, 4, 1] : tensor<2x2x7x4xf32> into tensor<2x2x7x4x1xf32>
    %expanded_59 = tensor.expand_shape %extracted_slice_56 [[0], [1], [2], [3, 4]] output_shape [2, 2, 7, 4, 1] : tensor<2x2x7x4xf32> into tensor<2x2x7x4x1xf32>
    %concat_60 = tensor.concat dim(4) %expanded_58, %expanded_59 : (tensor<2x2x7x4x1xf32>, tensor<2x2x7x4x1xf32>) -> tensor<2x2x7x4x2xf32>
    %collapsed_61 = tensor.collapse_shape %concat_60 [[0], [1], [2], [3, 4]] : tensor<2x2x7x4x2xf32> into tensor<2x2x7x8xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61, %expanded_49 : tensor<2x2x7x8xf32>, tensor<1x1x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x2x7x8xf64>
    %88 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x2x7x8xf64>, tensor<2x2x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x2x7x8xf64>
    %89 = tensor.empty() : tensor<2x2x2x7x8xf64>
    %90 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x7x8xf64>) outs(%89 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %collapsed_62 = tensor.collapse_shape %90 [[0], [1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<2x4x7x8xf64>
    %91 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<2x2x7x8xf64>) outs(%89 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %92 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<2x4x7x8xf64>) outs(%92 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_64 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %93 = tensor.empty() : tensor<8x7x7xf64>
    %94 = linalg.fill ins(%cst_0 : f64) outs(%93 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %95 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%94 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_66 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %96 = tensor.empty() : tensor<2x4x7x7xf64>
    %97 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x4x7x7xf64>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.mulf %in, %cst_21 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %98 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %99 = tensor.empty() : tensor<2x4x7x7xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x7x7xf64>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %101 = tensor.empty() : tensor<2x4x7xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %103 = tensor.empty() : tensor<2x4x7xf32>
    %104 = linalg.fill ins(%cst_1 : f32) outs(%103 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %105:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x7x7xf32>) outs(%104, %102 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_127: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f32
      %201 = arith.cmpf ogt, %in, %out : f32
      %202 = arith.select %201, %199, %out_127 : i64
      linalg.yield %200, %202 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_67 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_67 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.subf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x7x7xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %108 = tensor.empty() : tensor<2x4x7x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %110 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x7x7xf32>) outs(%109 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x1xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.divf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x7x7xf32>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_68 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_69 = tensor.collapse_shape %91 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<8x7x8xf64>
    %113 = tensor.empty() : tensor<8x7x8xf64>
    %114 = linalg.fill ins(%cst_0 : f64) outs(%113 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %115 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%114 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_70 = tensor.expand_shape %115 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %116 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x7x8xf64>) outs(%116 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_72 = linalg.transpose ins(%cst_20 : tensor<32x32xf64>) outs(%64 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %117 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_74 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %118 = tensor.empty() : tensor<32x64xf64>
    %transposed_75 = linalg.transpose ins(%cst_19 : tensor<64x32xf64>) outs(%118 : tensor<32x64xf64>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<14x64xf64>
    %120 = linalg.fill ins(%cst_0 : f64) outs(%119 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %121 = linalg.matmul ins(%collapsed_39, %transposed_75 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%120 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %expanded_76 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %122 = tensor.empty() : tensor<2x7x64xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.negf %in : f64
      %199 = math.exp %198 : f64
      %200 = arith.addf %199, %cst_2 : f64
      %201 = arith.divf %cst_2, %200 : f64
      linalg.yield %201 : f64
    } -> tensor<2x7x64xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %123 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.mulf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x64xf64>
    %transposed_77 = linalg.transpose ins(%cst_18 : tensor<64x32xf64>) outs(%118 : tensor<32x64xf64>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_39, %transposed_77 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%120 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %expanded_78 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_78 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.mulf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x64xf64>
    %127 = tensor.empty() : tensor<64x32xf64>
    %transposed_79 = linalg.transpose ins(%cst_17 : tensor<32x64xf64>) outs(%127 : tensor<64x32xf64>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %128 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_81 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_74 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_81 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x32xf64>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.subf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_26 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<2x7x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_16 : tensor<32xf64>) outs(%60 : tensor<32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<32xf32>
    %142 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %140 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %transposed_82 = linalg.transpose ins(%cst_15 : tensor<32x32xf64>) outs(%64 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %144 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_84 = tensor.expand_shape %144 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_85 = linalg.transpose ins(%cst_14 : tensor<16x32xf64>) outs(%68 : tensor<32x16xf64>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_83, %transposed_85 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%70 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_86 = tensor.expand_shape %145 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_87 = linalg.transpose ins(%cst_13 : tensor<16x32xf64>) outs(%68 : tensor<32x16xf64>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_83, %transposed_87 : tensor<14x32xf64>, tensor<32x16xf64>) outs(%70 : tensor<14x16xf64>) -> tensor<14x16xf64>
    %expanded_88 = tensor.expand_shape %146 [[0, 1], [2, 3]] output_shape [2, 7, 2, 8] : tensor<14x16xf64> into tensor<2x7x2x8xf64>
    %transposed_89 = linalg.transpose ins(%expanded_84 : tensor<2x7x4x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_90 = linalg.transpose ins(%expanded_86 : tensor<2x7x2x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_91 = linalg.transpose ins(%expanded_88 : tensor<2x7x2x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) permutation = [0, 2, 1, 3] 
    %147 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_89 : tensor<2x4x7x8xf64>) outs(%75 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x8xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<2x2x7x8xf64>) outs(%77 : tensor<2x2x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x2x7x8xf32>
    %149 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_48 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_92 = tensor.extract_slice %147[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 2] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_93 = tensor.extract_slice %147[0, 0, 0, 1] [2, 4, 7, 4] [1, 1, 1, 2] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %150 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_93 : tensor<2x4x7x4xf32>) outs(%80 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x4xf32>
    %expanded_94 = tensor.expand_shape %150 [[0], [1], [2], [3, 4]] output_shape [2, 4, 7, 4, 1] : tensor<2x4x7x4xf32> into tensor<2x4x7x4x1xf32>
    %expanded_95 = tensor.expand_shape %extracted_slice_92 [[0], [1], [2], [3, 4]] output_shape [2, 4, 7, 4, 1] : tensor<2x4x7x4xf32> into tensor<2x4x7x4x1xf32>
    %concat_96 = tensor.concat dim(4) %expanded_94, %expanded_95 : (tensor<2x4x7x4x1xf32>, tensor<2x4x7x4x1xf32>) -> tensor<2x4x7x4x2xf32>
    %collapsed_97 = tensor.collapse_shape %concat_96 [[0], [1], [2], [3, 4]] : tensor<2x4x7x4x2xf32> into tensor<2x4x7x8xf32>
    %151 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_97, %expanded_49 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x4x7x8xf64>
    %152 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%73 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x8xf64>
    %153 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_48 : tensor<2x2x7x8xf32>, tensor<1x1x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x2x7x8xf64>
    %extracted_slice_98 = tensor.extract_slice %148[0, 0, 0, 0] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %extracted_slice_99 = tensor.extract_slice %148[0, 0, 0, 1] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %154 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<2x2x7x4xf32>) outs(%85 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x2x7x4xf32>
    %expanded_100 = tensor.expand_shape %154 [[0], [1], [2], [3, 4]] output_shape [2, 2, 7, 4, 1] : tensor<2x2x7x4xf32> into tensor<2x2x7x4x1xf32>
    %expanded_101 = tensor.expand_shape %extracted_slice_98 [[0], [1], [2], [3, 4]] output_shape [2, 2, 7, 4, 1] : tensor<2x2x7x4xf32> into tensor<2x2x7x4x1xf32>
    %concat_102 = tensor.concat dim(4) %expanded_100, %expanded_101 : (tensor<2x2x7x4x1xf32>, tensor<2x2x7x4x1xf32>) -> tensor<2x2x7x4x2xf32>
    %collapsed_103 = tensor.collapse_shape %concat_102 [[0], [1], [2], [3, 4]] : tensor<2x2x7x4x2xf32> into tensor<2x2x7x8xf32>
    %155 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_103, %expanded_49 : tensor<2x2x7x8xf32>, tensor<1x1x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f32, %in_127: f64, %out: f64):
      %198 = arith.extf %in : f32 to f64
      %199 = arith.mulf %198, %in_127 : f64
      linalg.yield %199 : f64
    } -> tensor<2x2x7x8xf64>
    %156 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<2x2x7x8xf64>, tensor<2x2x7x8xf64>) outs(%74 : tensor<2x2x7x8xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x2x7x8xf64>
    %157 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x2x7x8xf64>) outs(%89 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %collapsed_104 = tensor.collapse_shape %157 [[0], [1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<2x4x7x8xf64>
    %158 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<2x2x7x8xf64>) outs(%89 : tensor<2x2x2x7x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x2x2x7x8xf64>
    %transposed_105 = linalg.transpose ins(%collapsed_104 : tensor<2x4x7x8xf64>) outs(%92 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_106 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_107 = tensor.collapse_shape %transposed_105 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %159 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%94 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_108 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %160 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_108 : tensor<2x4x7x7xf64>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.mulf %in, %cst_21 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %161 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %162 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<2x4x7x7xf64>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %163:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<2x4x7x7xf32>) outs(%104, %102 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_127: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f32
      %201 = arith.cmpf ogt, %in, %out : f32
      %202 = arith.select %201, %199, %out_127 : i64
      linalg.yield %200, %202 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_109 = tensor.expand_shape %163#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %164 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %expanded_109 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.subf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %165 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<2x4x7x7xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %166 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<2x4x7x7xf32>) outs(%109 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x1xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %166 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%99 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.divf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x7x7xf32>
    %168 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<2x4x7x7xf32>) outs(%96 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_110 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_111 = tensor.collapse_shape %158 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x8xf64> into tensor<8x7x8xf64>
    %169 = linalg.batch_matmul ins(%collapsed_110, %collapsed_111 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%114 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_112 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<2x4x7x8xf64>) outs(%116 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_114 = linalg.transpose ins(%cst_12 : tensor<32x32xf64>) outs(%64 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_115 = tensor.collapse_shape %transposed_113 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %170 = linalg.matmul ins(%collapsed_115, %transposed_114 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_116 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %transposed_117 = linalg.transpose ins(%cst_11 : tensor<64x32xf64>) outs(%118 : tensor<32x64xf64>) permutation = [1, 0] 
    %171 = linalg.matmul ins(%collapsed_83, %transposed_117 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%120 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %expanded_118 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118 : tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.negf %in : f64
      %199 = math.exp %198 : f64
      %200 = arith.addf %199, %cst_2 : f64
      %201 = arith.divf %cst_2, %200 : f64
      linalg.yield %201 : f64
    } -> tensor<2x7x64xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %172 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.mulf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x64xf64>
    %transposed_119 = linalg.transpose ins(%cst_10 : tensor<64x32xf64>) outs(%118 : tensor<32x64xf64>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_83, %transposed_119 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%120 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %expanded_120 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %expanded_120 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%122 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.mulf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x64xf64>
    %transposed_121 = linalg.transpose ins(%cst_9 : tensor<32x64xf64>) outs(%127 : tensor<64x32xf64>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %176 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%66 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_123 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_116 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %expanded_123 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %198 = arith.addf %in, %in_127 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x7x32xf64>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %181 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.subf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<2x7x32xf32>) outs(%50 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_29 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_26 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<2x7x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x7x1xf32>) outs(%49 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<32xf64>) outs(%60 : tensor<32xf32>) {
    ^bb0(%in: f64, %out: f32):
      %198 = arith.truncf %in : f64 to f32
      linalg.yield %198 : f32
    } -> tensor<32xf32>
    %190 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %188 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%47 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %198 = arith.mulf %in, %in_127 : f32
      linalg.yield %198 : f32
    } -> tensor<2x7x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x7x32xf32>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %198 = arith.extf %in : f32 to f64
      linalg.yield %198 : f64
    } -> tensor<2x7x32xf64>
    %192 = tensor.empty() : tensor<32x50xf64>
    %transposed_124 = linalg.transpose ins(%cst_7 : tensor<50x32xf64>) outs(%192 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %191 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %193 = tensor.empty() : tensor<14x50xf64>
    %194 = linalg.fill ins(%cst_0 : f64) outs(%193 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %195 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%194 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_126 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    %196 = tensor.empty() : tensor<2x7x50xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<2x7x50xf64>) outs(%196 : tensor<2x7x50xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.mulf %in, %cst_6 : f64
      linalg.yield %198 : f64
    } -> tensor<2x7x50xf64>
    return %197 : tensor<2x7x50xf64>
  }
}
