#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<() -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x4x6xf64>, %arg1: tensor<2x4x6xf64>, %arg2: tensor<2x4x8xf64>, %arg3: tensor<4x8xf64>, %arg4: tensor<8x6xf64>, %arg5: tensor<8xf64>, %arg6: tensor<8xf64>, %arg7: tensor<8xf64>, %arg8: tensor<8xf64>, %arg9: tensor<8xf64>, %arg10: tensor<24x8xf64>, %arg11: tensor<24xf64>, %arg12: tensor<8x8xf64>, %arg13: tensor<8xf64>, %arg14: tensor<32x8xf64>, %arg15: tensor<32xf64>, %arg16: tensor<8x32xf64>, %arg17: tensor<8xf64>, %arg18: tensor<8xf64>, %arg19: tensor<8xf64>, %arg20: tensor<6x8xf64>, %arg21: tensor<6xf64>) -> (tensor<f64>, tensor<4x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<6x8xf64>, tensor<6xf64>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f64>
    %cst_4 = arith.constant 0.3989422804014327 : f64
    %cst_5 = arith.constant -5.000000e-01 : f64
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0.041666666666666664 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 8.000000e+00 : f64
    %cst_10 = arith.constant 1.4142135623730951 : f64
    %cst_11 = arith.constant 4.800000e+01 : f64
    %0 = tensor.empty() : tensor<6x8xf64>
    %transposed = linalg.transpose ins(%arg4 : tensor<8x6xf64>) outs(%0 : tensor<6x8xf64>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf64> into tensor<8x6xf64>
    %1 = tensor.empty() : tensor<8x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg5 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x8xf64>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %5 = tensor.empty() : tensor<2x4x8xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8xf64>, tensor<4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %7 = tensor.empty() : tensor<2x4x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x4x1xf64>) -> tensor<2x4x1xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %cst_8 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.rsqrt %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg6 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg7 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %20 = tensor.empty() : tensor<8x24xf64>
    %transposed_12 = linalg.transpose ins(%arg10 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<8x24xf64>) -> tensor<8x24xf64>
    %22 = linalg.matmul ins(%collapsed_13, %transposed_12 : tensor<8x8xf64>, tensor<8x24xf64>) outs(%21 : tensor<8x24xf64>) -> tensor<8x24xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %arg11 : tensor<8x24xf64>, tensor<24xf64>) outs(%20 : tensor<8x24xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x24xf64>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [2, 4, 24] : tensor<8x24xf64> into tensor<2x4x24xf64>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0] [2, 4, 8] [1, 1, 1] : tensor<2x4x24xf64> to tensor<2x4x8xf64>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 8] [2, 4, 8] [1, 1, 1] : tensor<2x4x24xf64> to tensor<2x4x8xf64>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 16] [2, 4, 8] [1, 1, 1] : tensor<2x4x24xf64> to tensor<2x4x8xf64>
    %expanded_17 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 4, 2, 4] : tensor<2x4x8xf64> into tensor<2x4x2x4xf64>
    %24 = tensor.empty() : tensor<2x2x4x4xf64>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x2x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 4, 2, 4] : tensor<2x4x8xf64> into tensor<2x4x2x4xf64>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 4, 2, 4] : tensor<2x4x8xf64> into tensor<2x4x2x4xf64>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x2x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<2x4x2x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %25 = tensor.empty() : tensor<4x4x4xf64>
    %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %27 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_25 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_2 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %29 = tensor.empty() : tensor<2x2x4xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x2x4xi64>) -> tensor<2x2x4xi64>
    %31 = tensor.empty() : tensor<2x2x4xf64>
    %32 = linalg.fill ins(%cst_0 : f64) outs(%31 : tensor<2x2x4xf64>) -> tensor<2x2x4xf64>
    %33:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x4x4xf64>) outs(%32, %30 : tensor<2x2x4xf64>, tensor<2x2x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_84: i64):
      %187 = linalg.index 3 : index
      %188 = arith.index_cast %187 : index to i64
      %189 = arith.maximumf %in, %out : f64
      %190 = arith.cmpf ogt, %in, %out : f64
      %191 = arith.select %190, %188, %out_84 : i64
      linalg.yield %189, %191 : f64, i64
    } -> (tensor<2x2x4xf64>, tensor<2x2x4xi64>)
    %expanded_26 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 2, 4, 1] : tensor<2x2x4xf64> into tensor<2x2x4x1xf64>
    %34 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_26 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.exp %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %36 = tensor.empty() : tensor<2x2x4x1xf64>
    %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<2x2x4x1xf64>) -> tensor<2x2x4x1xf64>
    %38 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x4x4xf64>) outs(%37 : tensor<2x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x1xf64>
    %39 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.divf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %collapsed_27 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %40 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_29 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %41 = tensor.empty() : tensor<2x4x2x4xf64>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg12 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<8x8xf64>
    %42 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %arg13 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x8xf64>
    %expanded_33 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %arg2 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %45 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %44 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %46 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %48 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %48 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %50 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %cst_8 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.rsqrt %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %53 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg8 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg9 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %57 = tensor.empty() : tensor<8x32xf64>
    %transposed_34 = linalg.transpose ins(%arg14 : tensor<32x8xf64>) outs(%57 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %58 = linalg.fill ins(%cst : f64) outs(%57 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %59 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%58 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %arg15 : tensor<8x32xf64>, tensor<32xf64>) outs(%57 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x32xf64>
    %expanded_36 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf64> into tensor<2x4x32xf64>
    %61 = tensor.empty() : tensor<2x4x32xf64>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_10 : f64
      %188 = math.erf %187 : f64
      %189 = arith.addf %188, %cst_1 : f64
      %190 = arith.mulf %189, %cst_2 : f64
      %191 = arith.mulf %in, %190 : f64
      linalg.yield %191 : f64
    } -> tensor<2x4x32xf64>
    %63 = tensor.empty() : tensor<32x8xf64>
    %transposed_37 = linalg.transpose ins(%arg16 : tensor<8x32xf64>) outs(%63 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %62 [[0, 1], [2]] : tensor<2x4x32xf64> into tensor<8x32xf64>
    %64 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<8x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %arg17 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x8xf64>
    %expanded_39 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %66 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %expanded_39 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %67 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %69 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %71 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %cst_8 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.rsqrt %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg18 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg19 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %78 = tensor.empty() : tensor<8x6xf64>
    %transposed_40 = linalg.transpose ins(%arg20 : tensor<6x8xf64>) outs(%78 : tensor<8x6xf64>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %79 = linalg.fill ins(%cst : f64) outs(%78 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %80 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<8x8xf64>, tensor<8x6xf64>) outs(%79 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %arg21 : tensor<8x6xf64>, tensor<6xf64>) outs(%78 : tensor<8x6xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<8x6xf64>
    %expanded_42 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 4, 6] : tensor<8x6xf64> into tensor<2x4x6xf64>
    %82 = tensor.empty() : tensor<2x4x6xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %arg1 : tensor<2x4x6xf64>, tensor<2x4x6xf64>) outs(%82 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x6xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x6xf64>) outs(%82 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.fpowi %in, %c2_i64 : f64, i64
      linalg.yield %187 : f64
    } -> tensor<2x4x6xf64>
    %85 = tensor.empty() : tensor<f64>
    %86 = linalg.fill ins(%cst : f64) outs(%85 : tensor<f64>) -> tensor<f64>
    %87 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["reduction", "reduction", "reduction"]} ins(%84 : tensor<2x4x6xf64>) outs(%86 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<f64>
    %88 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%87 : tensor<f64>) outs(%85 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_11 : f64
      linalg.yield %187 : f64
    } -> tensor<f64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x6xf64>) outs(%82 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_7 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x6xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_3 : tensor<2x4x6xf64>, tensor<f64>) outs(%82 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x6xf64>
    %collapsed_43 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x4x6xf64> into tensor<8x6xf64>
    %91 = linalg.matmul ins(%collapsed_43, %arg20 : tensor<8x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<8x6xf64>) outs(%0 : tensor<6x8xf64>) permutation = [1, 0] 
    %92 = linalg.fill ins(%cst : f64) outs(%0 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %93 = linalg.matmul ins(%transposed_44, %collapsed_41 : tensor<6x8xf64>, tensor<8x8xf64>) outs(%92 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %94 = tensor.empty() : tensor<1x6xf64>
    %95 = linalg.fill ins(%cst : f64) outs(%94 : tensor<1x6xf64>) -> tensor<1x6xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_43 : tensor<8x6xf64>) outs(%95 : tensor<1x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x6xf64>
    %collapsed_45 = tensor.collapse_shape %96 [[0, 1]] : tensor<1x6xf64> into tensor<6xf64>
    %expanded_46 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %arg18 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %75 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %101 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %106 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %75 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %108 = tensor.empty() : tensor<8xf64>
    %109 = linalg.fill ins(%cst : f64) outs(%108 : tensor<8xf64>) -> tensor<8xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%107 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_46 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %collapsed_47 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %112 = linalg.matmul ins(%collapsed_47, %arg16 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%58 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %transposed_48 = linalg.transpose ins(%collapsed_47 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%transposed_48, %collapsed_38 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%58 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %114 = tensor.empty() : tensor<1x8xf64>
    %115 = linalg.fill ins(%cst : f64) outs(%114 : tensor<1x8xf64>) -> tensor<1x8xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_47 : tensor<8x8xf64>) outs(%115 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x8xf64>
    %collapsed_49 = tensor.collapse_shape %116 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_50 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf64> into tensor<2x4x32xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_6 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.erf %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %cst_1 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_2 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_36 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_5 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = math.exp %in : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_4 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %124 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %126 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%61 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x32xf64>
    %collapsed_51 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x4x32xf64> into tensor<8x32xf64>
    %128 = linalg.matmul ins(%collapsed_51, %arg14 : tensor<8x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<8x32xf64>) outs(%63 : tensor<32x8xf64>) permutation = [1, 0] 
    %129 = linalg.fill ins(%cst : f64) outs(%63 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %130 = linalg.matmul ins(%transposed_52, %collapsed_35 : tensor<32x8xf64>, tensor<8x8xf64>) outs(%129 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %131 = tensor.empty() : tensor<1x32xf64>
    %132 = linalg.fill ins(%cst : f64) outs(%131 : tensor<1x32xf64>) -> tensor<1x32xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_51 : tensor<8x32xf64>) outs(%132 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x32xf64>
    %collapsed_53 = tensor.collapse_shape %133 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_54 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %134 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %arg8 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %136 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %137 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %54 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %138 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %139 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %138 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %140 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %141 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %143 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %141 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %54 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%144 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_54 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %143 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg2 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %collapsed_55 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %149 = linalg.matmul ins(%collapsed_55, %arg12 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%transposed_56, %collapsed_32 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %151 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_55 : tensor<8x8xf64>) outs(%115 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x8xf64>
    %collapsed_57 = tensor.collapse_shape %151 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_58 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [2, 4, 2, 4] : tensor<8x8xf64> into tensor<2x4x2x4xf64>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x4x2x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %transposed_61 = linalg.transpose ins(%collapsed_27 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %152 = linalg.batch_matmul ins(%transposed_61, %collapsed_60 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %transposed_62 = linalg.transpose ins(%collapsed_28 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %153 = linalg.batch_matmul ins(%collapsed_60, %transposed_62 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_63 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %expanded_64 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %154 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64, %39 : tensor<2x2x4x4xf64>, tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %155 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<2x2x4x4xf64>) outs(%37 : tensor<2x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x1xf64>
    %156 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %155 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %157 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<2x2x4x4xf64>, tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_2 : f64
      linalg.yield %187 : f64
    } -> tensor<2x2x4x4xf64>
    %collapsed_65 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %transposed_66 = linalg.transpose ins(%collapsed_23 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %159 = linalg.batch_matmul ins(%transposed_66, %collapsed_65 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %transposed_67 = linalg.transpose ins(%collapsed_24 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %160 = linalg.batch_matmul ins(%collapsed_65, %transposed_67 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_68 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %expanded_69 = tensor.expand_shape %160 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %transposed_70 = linalg.transpose ins(%expanded_63 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %transposed_72 = linalg.transpose ins(%expanded_68 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %transposed_74 = linalg.transpose ins(%expanded_69 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %concat = tensor.concat dim(2) %collapsed_75, %collapsed_73, %collapsed_71 : (tensor<2x4x8xf64>, tensor<2x4x8xf64>, tensor<2x4x8xf64>) -> tensor<2x4x24xf64>
    %collapsed_76 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x4x24xf64> into tensor<8x24xf64>
    %161 = linalg.matmul ins(%collapsed_76, %arg10 : tensor<8x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %162 = tensor.empty() : tensor<24x8xf64>
    %transposed_77 = linalg.transpose ins(%collapsed_76 : tensor<8x24xf64>) outs(%162 : tensor<24x8xf64>) permutation = [1, 0] 
    %163 = linalg.fill ins(%cst : f64) outs(%162 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %164 = linalg.matmul ins(%transposed_77, %collapsed_13 : tensor<24x8xf64>, tensor<8x8xf64>) outs(%163 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %165 = tensor.empty() : tensor<1x24xf64>
    %166 = linalg.fill ins(%cst : f64) outs(%165 : tensor<1x24xf64>) -> tensor<1x24xf64>
    %167 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_76 : tensor<8x24xf64>) outs(%166 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x24xf64>
    %collapsed_78 = tensor.collapse_shape %167 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_79 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %arg6 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.mulf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %17 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %172 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %170 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %175 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %173 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.subf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x1xf64>
    %177 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %175 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %178 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %17 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.mulf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %179 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%178 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %180 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_79 : tensor<2x4x8xf64>) outs(%109 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<8xf64>
    %181 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %177 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %187 = arith.addf %in, %in_84 : f64
      linalg.yield %187 : f64
    } -> tensor<2x4x8xf64>
    %182 = tensor.empty() : tensor<1x4x8xf64>
    %183 = linalg.fill ins(%cst : f64) outs(%182 : tensor<1x4x8xf64>) -> tensor<1x4x8xf64>
    %184 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["reduction", "parallel", "parallel"]} ins(%181 : tensor<2x4x8xf64>) outs(%183 : tensor<1x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x4x8xf64>
    %collapsed_80 = tensor.collapse_shape %184 [[0, 1], [2]] : tensor<1x4x8xf64> into tensor<4x8xf64>
    %collapsed_81 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%transposed_82, %collapsed : tensor<8x8xf64>, tensor<8x6xf64>) outs(%79 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_81 : tensor<8x8xf64>) outs(%115 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<1x8xf64>
    %collapsed_83 = tensor.collapse_shape %186 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    return %88, %collapsed_80, %185, %collapsed_83, %179, %180, %145, %146, %164, %collapsed_78, %150, %collapsed_57, %130, %collapsed_53, %113, %collapsed_49, %110, %111, %93, %collapsed_45 : tensor<f64>, tensor<4x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<6x8xf64>, tensor<6xf64>
  }
}
