#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x32xf64> {
    %c0_i64 = arith.constant 0 : i64
    %c16 = arith.constant 16 : index
    %c2 = arith.constant 2 : index
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = arith.constant dense_resource<model.encoder.layer.1.output.LayerNorm.bias> : tensor<32xf64>
    %cst_6 = arith.constant dense_resource<model.encoder.layer.1.output.LayerNorm.weight> : tensor<32xf64>
    %cst_7 = arith.constant dense_resource<model.encoder.layer.1.output.dense.bias> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<model.encoder.layer.1.output.dense.weight> : tensor<32x64xf64>
    %cst_9 = arith.constant dense_resource<model.encoder.layer.1.intermediate.dense.bias> : tensor<64xf64>
    %cst_10 = arith.constant dense_resource<model.encoder.layer.1.intermediate.dense.weight> : tensor<64x32xf64>
    %cst_11 = arith.constant dense_resource<model.encoder.layer.1.attention.output.LayerNorm.bias> : tensor<32xf64>
    %cst_12 = arith.constant dense_resource<model.encoder.layer.1.attention.output.LayerNorm.weight> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<model.encoder.layer.1.attention.output.dense.bias> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<model.encoder.layer.1.attention.output.dense.weight> : tensor<32x32xf64>
    %cst_15 = arith.constant dense_resource<model.encoder.layer.1.attention.self.value.bias> : tensor<32xf64>
    %cst_16 = arith.constant dense_resource<model.encoder.layer.1.attention.self.value.weight> : tensor<32x32xf64>
    %cst_17 = arith.constant dense_resource<model.encoder.layer.1.attention.self.key.bias> : tensor<32xf64>
    %cst_18 = arith.constant dense_resource<model.encoder.layer.1.attention.self.key.weight> : tensor<32x32xf64>
    %cst_19 = arith.constant dense_resource<model.encoder.layer.1.attention.self.query.bias> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<model.encoder.layer.1.attention.self.query.weight> : tensor<32x32xf64>
    %cst_21 = arith.constant dense_resource<model.encoder.layer.0.output.LayerNorm.bias> : tensor<32xf64>
    %cst_22 = arith.constant dense_resource<model.encoder.layer.0.output.LayerNorm.weight> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<model.encoder.layer.0.output.dense.bias> : tensor<32xf64>
    %cst_24 = arith.constant dense_resource<model.encoder.layer.0.output.dense.weight> : tensor<32x64xf64>
    %cst_25 = arith.constant dense_resource<model.encoder.layer.0.intermediate.dense.bias> : tensor<64xf64>
    %cst_26 = arith.constant dense_resource<model.encoder.layer.0.intermediate.dense.weight> : tensor<64x32xf64>
    %cst_27 = arith.constant dense_resource<model.encoder.layer.0.attention.output.LayerNorm.bias> : tensor<32xf64>
    %cst_28 = arith.constant dense_resource<model.encoder.layer.0.attention.output.LayerNorm.weight> : tensor<32xf64>
    %cst_29 = arith.constant dense_resource<model.encoder.layer.0.attention.output.dense.bias> : tensor<32xf64>
    %cst_30 = arith.constant dense_resource<model.encoder.layer.0.attention.output.dense.weight> : tensor<32x32xf64>
    %cst_31 = arith.constant 0.35355339059327379 : f64
    %cst_32 = arith.constant dense_resource<model.encoder.layer.0.attention.self.value.bias> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<model.encoder.layer.0.attention.self.value.weight> : tensor<32x32xf64>
    %cst_34 = arith.constant dense_resource<model.encoder.layer.0.attention.self.key.bias> : tensor<32xf64>
    %cst_35 = arith.constant dense_resource<model.encoder.layer.0.attention.self.key.weight> : tensor<32x32xf64>
    %cst_36 = arith.constant dense_resource<model.encoder.layer.0.attention.self.query.bias> : tensor<32xf64>
    %cst_37 = arith.constant dense_resource<model.encoder.layer.0.attention.self.query.weight> : tensor<32x32xf64>
    %cst_38 = arith.constant dense_resource<model.embeddings.LayerNorm.bias> : tensor<32xf64>
    %cst_39 = arith.constant dense_resource<model.embeddings.LayerNorm.weight> : tensor<32xf64>
    %cst_40 = arith.constant 9.9999999999999998E-13 : f64
    %cst_41 = arith.constant dense_resource<model.embeddings.position_embeddings.weight> : tensor<16x32xf64>
    %cst_42 = arith.constant dense_resource<model.embeddings.token_type_embeddings.weight> : tensor<2x32xf64>
    %cst_43 = arith.constant dense_resource<model.embeddings.word_embeddings.weight> : tensor<50x32xf64>
    %c0 = arith.constant 0 : index
    %cst_44 = arith.constant 3.200000e+01 : f64
    %cst_45 = arith.constant 1.4142135623730951 : f64
    %cst_46 = arith.constant dense_resource<model.embeddings.token_type_ids> : tensor<1x16xi64>
    %cst_47 = arith.constant dense_resource<model.embeddings.position_ids> : tensor<1x16xi64>
    %extracted_slice = tensor.extract_slice %cst_47[0, 0] [1, 7] [1, 1] : tensor<1x16xi64> to tensor<1x7xi64>
    %0 = tensor.empty() : tensor<1x7xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x7xi64>) -> tensor<1x7xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x7xi64>) outs(%1 : tensor<1x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %147 = arith.index_cast %in : i64 to index
      %148 = arith.cmpi slt, %147, %c16 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_46[%c0, %147] : tensor<1x16xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x7xi64>
    %3 = tensor.empty() : tensor<2x7xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x7xi64> into tensor<7xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<7xi64>) outs(%3 : tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x7xi64>
    %5 = tensor.empty() : tensor<2x7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c50 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_43[%147, %148] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x7xi64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c2 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_42[%147, %148] : tensor<2x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %9 = tensor.empty() : tensor<1x7x32xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x7xi64>) outs(%9 : tensor<1x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c16 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_41[%147, %148] : tensor<16x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x7x32xf64>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x7x32xf64>, tensor<1x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %12 = tensor.empty() : tensor<2x7x1xf64>
    %13 = linalg.fill ins(%cst : f64) outs(%12 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %cst_40 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.rsqrt %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %22 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %21 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %23 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_39 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %24 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_38 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %25 = tensor.empty() : tensor<7xi64>
    %26 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%25 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<7xi64>
    %expanded = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %27 = tensor.empty() : tensor<1x1x7x1xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x7x1xi64>) outs(%27 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x7x1xi1>
    %29 = tensor.empty() : tensor<2x1x7x7xi1>
    %collapsed_48 = tensor.collapse_shape %28 [[0, 1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x7xi1>
    %30 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<1x7xi1>) outs(%29 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x7xi1>
    %31 = tensor.empty() : tensor<2x1x7x7xf64>
    %32 = linalg.generic {indexing_maps = [#map8, #map10, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_4, %cst_3 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%31 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_102: f64, %in_103: f64, %out: f64):
      %147 = arith.select %in, %in_102, %in_103 : f64
      linalg.yield %147 : f64
    } -> tensor<2x1x7x7xf64>
    %collapsed_49 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %33 = tensor.empty() : tensor<32x32xf64>
    %transposed = linalg.transpose ins(%cst_37 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<14x32xf64>
    %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %36 = linalg.matmul ins(%collapsed_49, %transposed : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_36 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_50 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %38 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x7x4x8xf64>) outs(%38 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%cst_35 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_34 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_53 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_54 = linalg.transpose ins(%cst_33 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_49, %transposed_54 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %cst_32 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_55 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x7x4x8xf64>) outs(%38 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_57 = linalg.transpose ins(%expanded_53 : tensor<2x7x4x8xf64>) outs(%43 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %44 = tensor.empty() : tensor<8x7x7xf64>
    %45 = linalg.fill ins(%cst : f64) outs(%44 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %46 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%45 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_60 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %47 = tensor.empty() : tensor<2x4x7x7xf64>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.mulf %in, %cst_31 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %49 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %50 = tensor.empty() : tensor<2x4x7xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %52 = tensor.empty() : tensor<2x4x7xf64>
    %53 = linalg.fill ins(%cst_0 : f64) outs(%52 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %54:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x7x7xf64>) outs(%53, %51 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_102: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f64
      %150 = arith.cmpf ogt, %in, %out : f64
      %151 = arith.select %150, %148, %out_102 : i64
      linalg.yield %149, %151 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_61 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %55 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_61 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.exp %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %57 = tensor.empty() : tensor<2x4x7x1xf64>
    %58 = linalg.fill ins(%cst : f64) outs(%57 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %59 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x7x7xf64>) outs(%58 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x1xf64>
    %60 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.divf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_62 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_63 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %61 = tensor.empty() : tensor<8x7x8xf64>
    %62 = linalg.fill ins(%cst : f64) outs(%61 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %63 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%62 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_64 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %64 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x4x7x8xf64>) outs(%64 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_67 = linalg.transpose ins(%cst_30 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %cst_29 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_68 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %24 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %68 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %70 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %72 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %cst_40 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.rsqrt %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %76 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %77 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %cst_28 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %78 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_27 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_69 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %79 = tensor.empty() : tensor<32x64xf64>
    %transposed_70 = linalg.transpose ins(%cst_26 : tensor<64x32xf64>) outs(%79 : tensor<32x64xf64>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<14x64xf64>
    %81 = linalg.fill ins(%cst : f64) outs(%80 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %82 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%81 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %cst_25 : tensor<14x64xf64>, tensor<64xf64>) outs(%80 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x64xf64>
    %expanded_71 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %84 = tensor.empty() : tensor<2x7x64xf64>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<2x7x64xf64>) outs(%84 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_45 : f64
      %148 = math.erf %147 : f64
      %149 = arith.addf %148, %cst_1 : f64
      %150 = arith.mulf %149, %cst_2 : f64
      %151 = arith.mulf %in, %150 : f64
      linalg.yield %151 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_72 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %86 = tensor.empty() : tensor<64x32xf64>
    %transposed_73 = linalg.transpose ins(%cst_24 : tensor<32x64xf64>) outs(%86 : tensor<64x32xf64>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %cst_23 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_74 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %78 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %92 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %92 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %94 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %cst_40 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.rsqrt %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %99 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %cst_22 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %100 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %cst_21 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_75 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_76 = linalg.transpose ins(%cst_20 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %cst_19 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_77 = tensor.expand_shape %102 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<2x7x4x8xf64>) outs(%38 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%cst_18 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_75, %transposed_79 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_17 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_80 = tensor.expand_shape %104 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_81 = linalg.transpose ins(%cst_16 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_75, %transposed_81 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %cst_15 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_82 = tensor.expand_shape %106 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf64> into tensor<2x7x4x8xf64>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<2x7x4x8xf64>) outs(%38 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%expanded_80 : tensor<2x7x4x8xf64>) outs(%43 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_85 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %107 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%45 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_87 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %108 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.mulf %in, %cst_31 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %109 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %32 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %110:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x7x7xf64>) outs(%53, %51 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_102: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f64
      %150 = arith.cmpf ogt, %in, %out : f64
      %151 = arith.select %150, %148, %out_102 : i64
      linalg.yield %149, %151 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_88 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %111 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_88 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.exp %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %113 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x4x7x7xf64>) outs(%58 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x1xf64>
    %114 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %113 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%47 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.divf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_89 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_90 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %115 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%62 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_91 = tensor.expand_shape %115 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<2x4x7x8xf64>) outs(%64 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_94 = linalg.transpose ins(%cst_14 : tensor<32x32xf64>) outs(%33 : tensor<32x32xf64>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %cst_13 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_95 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %100 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %119 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %122 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %cst_40 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.rsqrt %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %128 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %cst_12 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %129 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %cst_11 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_96 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_97 = linalg.transpose ins(%cst_10 : tensor<64x32xf64>) outs(%79 : tensor<32x64xf64>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_96, %transposed_97 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%81 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_9 : tensor<14x64xf64>, tensor<64xf64>) outs(%80 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x64xf64>
    %expanded_98 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<2x7x64xf64>) outs(%84 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_45 : f64
      %148 = math.erf %147 : f64
      %149 = arith.addf %148, %cst_1 : f64
      %150 = arith.mulf %149, %cst_2 : f64
      %151 = arith.mulf %in, %150 : f64
      linalg.yield %151 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_99 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_100 = linalg.transpose ins(%cst_8 : tensor<32x64xf64>) outs(%86 : tensor<64x32xf64>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%35 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %cst_7 : tensor<14x32xf64>, tensor<32xf64>) outs(%34 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<14x32xf64>
    %expanded_101 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %129 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %136 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %138 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.subf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %140 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x7x32xf64>) outs(%13 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_44 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %cst_40 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x7x1xf64>) outs(%12 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = math.rsqrt %in : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x1xf64>
    %144 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %145 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.mulf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    %146 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_5 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%5 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_102: f64, %out: f64):
      %147 = arith.addf %in, %in_102 : f64
      linalg.yield %147 : f64
    } -> tensor<2x7x32xf64>
    return %146 : tensor<2x7x32xf64>
  }
}
