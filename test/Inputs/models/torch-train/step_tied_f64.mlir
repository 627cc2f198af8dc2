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
  func.func @main(%arg0: tensor<2x4x6xf64>, %arg1: tensor<2x4x6xf64>, %arg2: tensor<4x8xf64>, %arg3: tensor<8x6xf64>, %arg4: tensor<8xf64>, %arg5: tensor<8xf64>, %arg6: tensor<8xf64>, %arg7: tensor<8xf64>, %arg8: tensor<8xf64>, %arg9: tensor<24x8xf64>, %arg10: tensor<24xf64>, %arg11: tensor<8x8xf64>, %arg12: tensor<8xf64>, %arg13: tensor<32x8xf64>, %arg14: tensor<32xf64>, %arg15: tensor<8x32xf64>, %arg16: tensor<8xf64>, %arg17: tensor<8xf64>, %arg18: tensor<8xf64>) -> (tensor<f64>, tensor<4x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>) {
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
    %transposed = linalg.transpose ins(%arg3 : tensor<8x6xf64>) outs(%0 : tensor<6x8xf64>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf64> into tensor<8x6xf64>
    %1 = tensor.empty() : tensor<8x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg4 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<8x8xf64>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %5 = tensor.empty() : tensor<2x4x8xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<2x4x8xf64>, tensor<4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %7 = tensor.empty() : tensor<2x4x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x4x1xf64>) -> tensor<2x4x1xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_8 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg6 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %20 = tensor.empty() : tensor<8x24xf64>
    %transposed_12 = linalg.transpose ins(%arg9 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<8x24xf64>) -> tensor<8x24xf64>
    %22 = linalg.matmul ins(%collapsed_13, %transposed_12 : tensor<8x8xf64>, tensor<8x24xf64>) outs(%21 : tensor<8x24xf64>) -> tensor<8x24xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %arg10 : tensor<8x24xf64>, tensor<24xf64>) outs(%20 : tensor<8x24xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
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
      %181 = arith.mulf %in, %cst_2 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %29 = tensor.empty() : tensor<2x2x4xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x2x4xi64>) -> tensor<2x2x4xi64>
    %31 = tensor.empty() : tensor<2x2x4xf64>
    %32 = linalg.fill ins(%cst_0 : f64) outs(%31 : tensor<2x2x4xf64>) -> tensor<2x2x4xf64>
    %33:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x4x4xf64>) outs(%32, %30 : tensor<2x2x4xf64>, tensor<2x2x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_82: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f64
      %184 = arith.cmpf ogt, %in, %out : f64
      %185 = arith.select %184, %182, %out_82 : i64
      linalg.yield %183, %185 : f64, i64
    } -> (tensor<2x2x4xf64>, tensor<2x2x4xi64>)
    %expanded_26 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 2, 4, 1] : tensor<2x2x4xf64> into tensor<2x2x4x1xf64>
    %34 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_26 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.exp %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %36 = tensor.empty() : tensor<2x2x4x1xf64>
    %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<2x2x4x1xf64>) -> tensor<2x2x4x1xf64>
    %38 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x4x4xf64>) outs(%37 : tensor<2x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x1xf64>
    %39 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.divf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %collapsed_27 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %40 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_29 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %41 = tensor.empty() : tensor<2x4x2x4xf64>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg11 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<8x8xf64>
    %42 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %arg12 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<8x8xf64>
    %expanded_33 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_33 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %45 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %47 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %49 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_8 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %52 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg7 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg8 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %56 = tensor.empty() : tensor<8x32xf64>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<32x8xf64>) outs(%56 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %57 = linalg.fill ins(%cst : f64) outs(%56 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %58 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%57 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %arg14 : tensor<8x32xf64>, tensor<32xf64>) outs(%56 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<8x32xf64>
    %expanded_36 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf64> into tensor<2x4x32xf64>
    %60 = tensor.empty() : tensor<2x4x32xf64>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_10 : f64
      %182 = math.erf %181 : f64
      %183 = arith.addf %182, %cst_1 : f64
      %184 = arith.mulf %183, %cst_2 : f64
      %185 = arith.mulf %in, %184 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x32xf64>
    %62 = tensor.empty() : tensor<32x8xf64>
    %transposed_37 = linalg.transpose ins(%arg15 : tensor<8x32xf64>) outs(%62 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<2x4x32xf64> into tensor<8x32xf64>
    %63 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<8x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %arg16 : tensor<8x8xf64>, tensor<8xf64>) outs(%1 : tensor<8x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<8x8xf64>
    %expanded_39 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %expanded_39 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %66 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %68 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %69 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %70 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %71 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_8 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg17 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg18 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %collapsed_40 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %77 = tensor.empty() : tensor<8x6xf64>
    %78 = linalg.fill ins(%cst : f64) outs(%77 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %79 = linalg.matmul ins(%collapsed_40, %arg3 : tensor<8x8xf64>, tensor<8x6xf64>) outs(%78 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %expanded_41 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 4, 6] : tensor<8x6xf64> into tensor<2x4x6xf64>
    %80 = tensor.empty() : tensor<2x4x6xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %arg1 : tensor<2x4x6xf64>, tensor<2x4x6xf64>) outs(%80 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x6xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x6xf64>) outs(%80 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.fpowi %in, %c2_i64 : f64, i64
      linalg.yield %181 : f64
    } -> tensor<2x4x6xf64>
    %83 = tensor.empty() : tensor<f64>
    %84 = linalg.fill ins(%cst : f64) outs(%83 : tensor<f64>) -> tensor<f64>
    %85 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["reduction", "reduction", "reduction"]} ins(%82 : tensor<2x4x6xf64>) outs(%84 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<f64>
    %86 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%85 : tensor<f64>) outs(%83 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_11 : f64
      linalg.yield %181 : f64
    } -> tensor<f64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x6xf64>) outs(%80 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_7 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x6xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %cst_3 : tensor<2x4x6xf64>, tensor<f64>) outs(%80 : tensor<2x4x6xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x6xf64>
    %collapsed_42 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x4x6xf64> into tensor<8x6xf64>
    %transposed_43 = linalg.transpose ins(%collapsed_40 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%transposed_43, %collapsed_42 : tensor<8x8xf64>, tensor<8x6xf64>) outs(%78 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %90 = linalg.matmul ins(%collapsed_42, %transposed : tensor<8x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %expanded_44 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %arg17 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %93 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %74 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %95 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %95 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %96 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %100 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %74 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %102 = tensor.empty() : tensor<8xf64>
    %103 = linalg.fill ins(%cst : f64) outs(%102 : tensor<8xf64>) -> tensor<8xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%101 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_44 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %collapsed_45 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %106 = linalg.matmul ins(%collapsed_45, %arg15 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%57 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%transposed_46, %collapsed_38 : tensor<8x8xf64>, tensor<8x32xf64>) outs(%57 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %108 = tensor.empty() : tensor<1x8xf64>
    %109 = linalg.fill ins(%cst : f64) outs(%108 : tensor<1x8xf64>) -> tensor<1x8xf64>
    %110 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_45 : tensor<8x8xf64>) outs(%109 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x8xf64>
    %collapsed_47 = tensor.collapse_shape %110 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_48 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf64> into tensor<2x4x32xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_6 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.erf %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_1 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_2 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_36 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_5 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.exp %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_4 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %118 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %120 : tensor<2x4x32xf64>, tensor<2x4x32xf64>) outs(%60 : tensor<2x4x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x32xf64>
    %collapsed_49 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x4x32xf64> into tensor<8x32xf64>
    %122 = linalg.matmul ins(%collapsed_49, %arg13 : tensor<8x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<8x32xf64>) outs(%62 : tensor<32x8xf64>) permutation = [1, 0] 
    %123 = linalg.fill ins(%cst : f64) outs(%62 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %124 = linalg.matmul ins(%transposed_50, %collapsed_35 : tensor<32x8xf64>, tensor<8x8xf64>) outs(%123 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %125 = tensor.empty() : tensor<1x32xf64>
    %126 = linalg.fill ins(%cst : f64) outs(%125 : tensor<1x32xf64>) -> tensor<1x32xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_49 : tensor<8x32xf64>) outs(%126 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x32xf64>
    %collapsed_51 = tensor.collapse_shape %127 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_52 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %128 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %arg7 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %130 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %131 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %53 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %132 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %133 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %132 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %134 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %135 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %133 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %137 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %138 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %53 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %139 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%138 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %140 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_52 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %141 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %137 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %collapsed_53 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %142 = linalg.matmul ins(%collapsed_53, %arg11 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %transposed_54 = linalg.transpose ins(%collapsed_53 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%transposed_54, %collapsed_32 : tensor<8x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %144 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_53 : tensor<8x8xf64>) outs(%109 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x8xf64>
    %collapsed_55 = tensor.collapse_shape %144 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_56 = tensor.expand_shape %142 [[0, 1], [2, 3]] output_shape [2, 4, 2, 4] : tensor<8x8xf64> into tensor<2x4x2x4xf64>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x4x2x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %transposed_59 = linalg.transpose ins(%collapsed_27 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %145 = linalg.batch_matmul ins(%transposed_59, %collapsed_58 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %transposed_60 = linalg.transpose ins(%collapsed_28 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %146 = linalg.batch_matmul ins(%collapsed_58, %transposed_60 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_61 = tensor.expand_shape %145 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %expanded_62 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %147 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62, %39 : tensor<2x2x4x4xf64>, tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %148 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<2x2x4x4xf64>) outs(%37 : tensor<2x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x1xf64>
    %149 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %148 : tensor<2x2x4x4xf64>, tensor<2x2x4x1xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x2x4x4xf64>, tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<2x2x4x4xf64>) outs(%24 : tensor<2x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_2 : f64
      linalg.yield %181 : f64
    } -> tensor<2x2x4x4xf64>
    %collapsed_63 = tensor.collapse_shape %151 [[0, 1], [2], [3]] : tensor<2x2x4x4xf64> into tensor<4x4x4xf64>
    %transposed_64 = linalg.transpose ins(%collapsed_23 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %152 = linalg.batch_matmul ins(%transposed_64, %collapsed_63 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %transposed_65 = linalg.transpose ins(%collapsed_24 : tensor<4x4x4xf64>) outs(%25 : tensor<4x4x4xf64>) permutation = [0, 2, 1] 
    %153 = linalg.batch_matmul ins(%collapsed_63, %transposed_65 : tensor<4x4x4xf64>, tensor<4x4x4xf64>) outs(%26 : tensor<4x4x4xf64>) -> tensor<4x4x4xf64>
    %expanded_66 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %expanded_67 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf64> into tensor<2x2x4x4xf64>
    %transposed_68 = linalg.transpose ins(%expanded_61 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %transposed_70 = linalg.transpose ins(%expanded_66 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %transposed_72 = linalg.transpose ins(%expanded_67 : tensor<2x2x4x4xf64>) outs(%41 : tensor<2x4x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0], [1], [2, 3]] : tensor<2x4x2x4xf64> into tensor<2x4x8xf64>
    %concat = tensor.concat dim(2) %collapsed_73, %collapsed_71, %collapsed_69 : (tensor<2x4x8xf64>, tensor<2x4x8xf64>, tensor<2x4x8xf64>) -> tensor<2x4x24xf64>
    %collapsed_74 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x4x24xf64> into tensor<8x24xf64>
    %154 = linalg.matmul ins(%collapsed_74, %arg9 : tensor<8x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %155 = tensor.empty() : tensor<24x8xf64>
    %transposed_75 = linalg.transpose ins(%collapsed_74 : tensor<8x24xf64>) outs(%155 : tensor<24x8xf64>) permutation = [1, 0] 
    %156 = linalg.fill ins(%cst : f64) outs(%155 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %157 = linalg.matmul ins(%transposed_75, %collapsed_13 : tensor<24x8xf64>, tensor<8x8xf64>) outs(%156 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %158 = tensor.empty() : tensor<1x24xf64>
    %159 = linalg.fill ins(%cst : f64) outs(%158 : tensor<1x24xf64>) -> tensor<1x24xf64>
    %160 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_74 : tensor<8x24xf64>) outs(%159 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x24xf64>
    %collapsed_76 = tensor.collapse_shape %160 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_77 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf64> into tensor<2x4x8xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %arg5 : tensor<2x4x8xf64>, tensor<8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.mulf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %163 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %17 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x4x8xf64>) outs(%8 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %165 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %163 : tensor<2x4x8xf64>, tensor<2x4x1xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %166 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.subf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x1xf64>) outs(%7 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_9 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x1xf64>
    %170 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %168 : tensor<2x4x1xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %17 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.mulf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%171 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_77 : tensor<2x4x8xf64>) outs(%103 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<8xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %170 : tensor<2x4x8xf64>, tensor<2x4x8xf64>) outs(%5 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x8xf64>
    %175 = tensor.empty() : tensor<1x4x8xf64>
    %176 = linalg.fill ins(%cst : f64) outs(%175 : tensor<1x4x8xf64>) -> tensor<1x4x8xf64>
    %177 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["reduction", "parallel", "parallel"]} ins(%174 : tensor<2x4x8xf64>) outs(%176 : tensor<1x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x4x8xf64>
    %collapsed_78 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x4x8xf64> into tensor<4x8xf64>
    %collapsed_79 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<2x4x8xf64> into tensor<8x8xf64>
    %transposed_80 = linalg.transpose ins(%collapsed_79 : tensor<8x8xf64>) outs(%1 : tensor<8x8xf64>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%transposed_80, %collapsed : tensor<8x8xf64>, tensor<8x6xf64>) outs(%78 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %179 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_79 : tensor<8x8xf64>) outs(%109 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<1x8xf64>
    %collapsed_81 = tensor.collapse_shape %179 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %178 : tensor<8x6xf64>, tensor<8x6xf64>) outs(%77 : tensor<8x6xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %181 = arith.addf %in, %in_82 : f64
      linalg.yield %181 : f64
    } -> tensor<8x6xf64>
    return %86, %collapsed_78, %180, %collapsed_81, %172, %173, %139, %140, %157, %collapsed_76, %143, %collapsed_55, %124, %collapsed_51, %107, %collapsed_47, %104, %105 : tensor<f64>, tensor<4x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>
  }
}
