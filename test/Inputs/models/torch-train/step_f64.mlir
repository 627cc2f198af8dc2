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
  func.func @main(%arg0: tensor<8x16x6xf64>, %arg1: tensor<8x16x6xf64>, %arg2: tensor<16x8xf64>, %arg3: tensor<8x6xf64>, %arg4: tensor<8xf64>, %arg5: tensor<8xf64>, %arg6: tensor<8xf64>, %arg7: tensor<8xf64>, %arg8: tensor<8xf64>, %arg9: tensor<24x8xf64>, %arg10: tensor<24xf64>, %arg11: tensor<8x8xf64>, %arg12: tensor<8xf64>, %arg13: tensor<32x8xf64>, %arg14: tensor<32xf64>, %arg15: tensor<8x32xf64>, %arg16: tensor<8xf64>, %arg17: tensor<8xf64>, %arg18: tensor<8xf64>, %arg19: tensor<8xf64>, %arg20: tensor<8xf64>, %arg21: tensor<24x8xf64>, %arg22: tensor<24xf64>, %arg23: tensor<8x8xf64>, %arg24: tensor<8xf64>, %arg25: tensor<32x8xf64>, %arg26: tensor<32xf64>, %arg27: tensor<8x32xf64>, %arg28: tensor<8xf64>, %arg29: tensor<8xf64>, %arg30: tensor<8xf64>, %arg31: tensor<6x8xf64>, %arg32: tensor<6xf64>) -> (tensor<f64>, tensor<16x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<6x8xf64>, tensor<6xf64>) {
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
    %cst_7 = arith.constant 0.0026041666666666665 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 8.000000e+00 : f64
    %cst_10 = arith.constant 1.4142135623730951 : f64
    %cst_11 = arith.constant 7.680000e+02 : f64
    %0 = tensor.empty() : tensor<6x8xf64>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x6xf64>) outs(%0 : tensor<6x8xf64>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<8x16x6xf64> into tensor<128x6xf64>
    %1 = tensor.empty() : tensor<128x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<128x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg4 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x8xf64>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %5 = tensor.empty() : tensor<8x16x8xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<8x16x8xf64>, tensor<16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %7 = tensor.empty() : tensor<8x16x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<8x16x1xf64>) -> tensor<8x16x1xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_8 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.rsqrt %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg6 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %20 = tensor.empty() : tensor<8x24xf64>
    %transposed_12 = linalg.transpose ins(%arg9 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %21 = tensor.empty() : tensor<128x24xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %23 = linalg.matmul ins(%collapsed_13, %transposed_12 : tensor<128x8xf64>, tensor<8x24xf64>) outs(%22 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %arg10 : tensor<128x24xf64>, tensor<24xf64>) outs(%21 : tensor<128x24xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x24xf64>
    %expanded_14 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [8, 16, 24] : tensor<128x24xf64> into tensor<8x16x24xf64>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 8] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 16] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %expanded_17 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %25 = tensor.empty() : tensor<8x2x16x4xf64>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<8x2x4x16xf64>
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<8x16x2x4xf64>) outs(%26 : tensor<8x2x4x16xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<8x2x4x16xf64> into tensor<16x4x16xf64>
    %27 = tensor.empty() : tensor<16x16x16xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %29 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_25 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %30 = tensor.empty() : tensor<8x2x16x16xf64>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %32 = tensor.empty() : tensor<8x2x16xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<8x2x16xi64>) -> tensor<8x2x16xi64>
    %34 = tensor.empty() : tensor<8x2x16xf64>
    %35 = linalg.fill ins(%cst_0 : f64) outs(%34 : tensor<8x2x16xf64>) -> tensor<8x2x16xf64>
    %36:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<8x2x16x16xf64>) outs(%35, %33 : tensor<8x2x16xf64>, tensor<8x2x16xi64>) {
    ^bb0(%in: f64, %out: f64, %out_147: i64):
      %303 = linalg.index 3 : index
      %304 = arith.index_cast %303 : index to i64
      %305 = arith.maximumf %in, %out : f64
      %306 = arith.cmpf ogt, %in, %out : f64
      %307 = arith.select %306, %304, %out_147 : i64
      linalg.yield %305, %307 : f64, i64
    } -> (tensor<8x2x16xf64>, tensor<8x2x16xi64>)
    %expanded_26 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [8, 2, 16, 1] : tensor<8x2x16xf64> into tensor<8x2x16x1xf64>
    %37 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_26 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.exp %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %39 = tensor.empty() : tensor<8x2x16x1xf64>
    %40 = linalg.fill ins(%cst : f64) outs(%39 : tensor<8x2x16x1xf64>) -> tensor<8x2x16x1xf64>
    %41 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x1xf64>
    %42 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.divf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_27 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %43 = tensor.empty() : tensor<16x16x4xf64>
    %44 = linalg.fill ins(%cst : f64) outs(%43 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %45 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_29 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %46 = tensor.empty() : tensor<8x16x2x4xf64>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<8x8xf64>
    %transposed_31 = linalg.transpose ins(%arg11 : tensor<8x8xf64>) outs(%47 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<128x8xf64>
    %48 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg12 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x8xf64>
    %expanded_33 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_33 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_8 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.rsqrt %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %59 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %58 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %60 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg7 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %61 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg8 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %62 = tensor.empty() : tensor<8x32xf64>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<32x8xf64>) outs(%62 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %63 = tensor.empty() : tensor<128x32xf64>
    %64 = linalg.fill ins(%cst : f64) outs(%63 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %65 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %arg14 : tensor<128x32xf64>, tensor<32xf64>) outs(%63 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x32xf64>
    %expanded_36 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %67 = tensor.empty() : tensor<8x16x32xf64>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_10 : f64
      %304 = math.erf %303 : f64
      %305 = arith.addf %304, %cst_1 : f64
      %306 = arith.mulf %305, %cst_2 : f64
      %307 = arith.mulf %in, %306 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %69 = tensor.empty() : tensor<32x8xf64>
    %transposed_37 = linalg.transpose ins(%arg15 : tensor<8x32xf64>) outs(%69 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %68 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %70 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %arg16 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x8xf64>
    %expanded_39 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %expanded_39 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_8 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.rsqrt %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg17 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg18 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %transposed_40 = linalg.transpose ins(%arg21 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %84 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<128x8xf64>, tensor<8x24xf64>) outs(%22 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %arg22 : tensor<128x24xf64>, tensor<24xf64>) outs(%21 : tensor<128x24xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x24xf64>
    %expanded_42 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [8, 16, 24] : tensor<128x24xf64> into tensor<8x16x24xf64>
    %extracted_slice_43 = tensor.extract_slice %expanded_42[0, 0, 0] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_44 = tensor.extract_slice %expanded_42[0, 0, 8] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_45 = tensor.extract_slice %expanded_42[0, 0, 16] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %expanded_46 = tensor.expand_shape %extracted_slice_43 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %extracted_slice_44 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %expanded_49 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%expanded_48 : tensor<8x16x2x4xf64>) outs(%26 : tensor<8x2x4x16xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_52 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<8x2x4x16xf64> into tensor<16x4x16xf64>
    %86 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_54 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %88:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<8x2x16x16xf64>) outs(%35, %33 : tensor<8x2x16xf64>, tensor<8x2x16xi64>) {
    ^bb0(%in: f64, %out: f64, %out_147: i64):
      %303 = linalg.index 3 : index
      %304 = arith.index_cast %303 : index to i64
      %305 = arith.maximumf %in, %out : f64
      %306 = arith.cmpf ogt, %in, %out : f64
      %307 = arith.select %306, %304, %out_147 : i64
      linalg.yield %305, %307 : f64, i64
    } -> (tensor<8x2x16xf64>, tensor<8x2x16xi64>)
    %expanded_55 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [8, 2, 16, 1] : tensor<8x2x16xf64> into tensor<8x2x16x1xf64>
    %89 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_55 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.exp %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %91 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x1xf64>
    %92 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %91 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.divf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_56 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %93 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_58 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg23 : tensor<8x8xf64>) outs(%47 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<128x8xf64>
    %94 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%94, %arg24 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x8xf64>
    %expanded_62 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_62 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_8 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.rsqrt %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg19 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg20 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %transposed_63 = linalg.transpose ins(%arg25 : tensor<32x8xf64>) outs(%62 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %108 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %109 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%108, %arg26 : tensor<128x32xf64>, tensor<32xf64>) outs(%63 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x32xf64>
    %expanded_65 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_10 : f64
      %304 = math.erf %303 : f64
      %305 = arith.addf %304, %cst_1 : f64
      %306 = arith.mulf %305, %cst_2 : f64
      %307 = arith.mulf %in, %306 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %transposed_66 = linalg.transpose ins(%arg27 : tensor<8x32xf64>) outs(%69 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %111 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %arg28 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x8xf64>
    %expanded_68 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_68 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_8 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.rsqrt %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg29 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg30 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %125 = tensor.empty() : tensor<8x6xf64>
    %transposed_69 = linalg.transpose ins(%arg31 : tensor<6x8xf64>) outs(%125 : tensor<8x6xf64>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %126 = tensor.empty() : tensor<128x6xf64>
    %127 = linalg.fill ins(%cst : f64) outs(%126 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %128 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<128x8xf64>, tensor<8x6xf64>) outs(%127 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %129 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %arg32 : tensor<128x6xf64>, tensor<6xf64>) outs(%126 : tensor<128x6xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<128x6xf64>
    %expanded_71 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [8, 16, 6] : tensor<128x6xf64> into tensor<8x16x6xf64>
    %130 = tensor.empty() : tensor<8x16x6xf64>
    %131 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %arg1 : tensor<8x16x6xf64>, tensor<8x16x6xf64>) outs(%130 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x6xf64>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x16x6xf64>) outs(%130 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.fpowi %in, %c2_i64 : f64, i64
      linalg.yield %303 : f64
    } -> tensor<8x16x6xf64>
    %133 = tensor.empty() : tensor<f64>
    %134 = linalg.fill ins(%cst : f64) outs(%133 : tensor<f64>) -> tensor<f64>
    %135 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["reduction", "reduction", "reduction"]} ins(%132 : tensor<8x16x6xf64>) outs(%134 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<f64>
    %136 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%135 : tensor<f64>) outs(%133 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_11 : f64
      linalg.yield %303 : f64
    } -> tensor<f64>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x16x6xf64>) outs(%130 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_7 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x6xf64>
    %138 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_3 : tensor<8x16x6xf64>, tensor<f64>) outs(%130 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x6xf64>
    %collapsed_72 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<8x16x6xf64> into tensor<128x6xf64>
    %139 = linalg.matmul ins(%collapsed_72, %arg31 : tensor<128x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %140 = tensor.empty() : tensor<6x128xf64>
    %transposed_73 = linalg.transpose ins(%collapsed_72 : tensor<128x6xf64>) outs(%140 : tensor<6x128xf64>) permutation = [1, 0] 
    %141 = linalg.fill ins(%cst : f64) outs(%0 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %142 = linalg.matmul ins(%transposed_73, %collapsed_70 : tensor<6x128xf64>, tensor<128x8xf64>) outs(%141 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %143 = tensor.empty() : tensor<1x6xf64>
    %144 = linalg.fill ins(%cst : f64) outs(%143 : tensor<1x6xf64>) -> tensor<1x6xf64>
    %145 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_72 : tensor<128x6xf64>) outs(%144 : tensor<1x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x6xf64>
    %collapsed_74 = tensor.collapse_shape %145 [[0, 1]] : tensor<1x6xf64> into tensor<6xf64>
    %expanded_75 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %arg29 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %122 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %150 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %155 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %122 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %157 = tensor.empty() : tensor<8xf64>
    %158 = linalg.fill ins(%cst : f64) outs(%157 : tensor<8xf64>) -> tensor<8xf64>
    %159 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%156 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %160 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_75 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %collapsed_76 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %161 = linalg.matmul ins(%collapsed_76, %arg27 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %162 = tensor.empty() : tensor<8x128xf64>
    %transposed_77 = linalg.transpose ins(%collapsed_76 : tensor<128x8xf64>) outs(%162 : tensor<8x128xf64>) permutation = [1, 0] 
    %163 = linalg.fill ins(%cst : f64) outs(%62 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %164 = linalg.matmul ins(%transposed_77, %collapsed_67 : tensor<8x128xf64>, tensor<128x32xf64>) outs(%163 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %165 = tensor.empty() : tensor<1x8xf64>
    %166 = linalg.fill ins(%cst : f64) outs(%165 : tensor<1x8xf64>) -> tensor<1x8xf64>
    %167 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_76 : tensor<128x8xf64>) outs(%166 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x8xf64>
    %collapsed_78 = tensor.collapse_shape %167 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_79 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_6 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.erf %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_1 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %expanded_65 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_5 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.exp %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %175 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_4 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %176 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %175 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %177 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %176 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %178 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %177 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %collapsed_80 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %179 = linalg.matmul ins(%collapsed_80, %arg25 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %180 = tensor.empty() : tensor<32x128xf64>
    %transposed_81 = linalg.transpose ins(%collapsed_80 : tensor<128x32xf64>) outs(%180 : tensor<32x128xf64>) permutation = [1, 0] 
    %181 = linalg.fill ins(%cst : f64) outs(%69 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %182 = linalg.matmul ins(%transposed_81, %collapsed_64 : tensor<32x128xf64>, tensor<128x8xf64>) outs(%181 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %183 = tensor.empty() : tensor<1x32xf64>
    %184 = linalg.fill ins(%cst : f64) outs(%183 : tensor<1x32xf64>) -> tensor<1x32xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_80 : tensor<128x32xf64>) outs(%184 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x32xf64>
    %collapsed_82 = tensor.collapse_shape %185 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_83 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %186 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %arg19 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %188 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %189 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %105 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %190 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %191 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %190 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %192 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %188 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %193 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %191 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %195 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %196 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %105 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %197 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%196 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %198 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_83 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %199 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %195 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_84 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %200 = linalg.matmul ins(%collapsed_84, %arg23 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_85 = linalg.transpose ins(%collapsed_84 : tensor<128x8xf64>) outs(%162 : tensor<8x128xf64>) permutation = [1, 0] 
    %201 = linalg.fill ins(%cst : f64) outs(%47 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %202 = linalg.matmul ins(%transposed_85, %collapsed_61 : tensor<8x128xf64>, tensor<128x8xf64>) outs(%201 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %203 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_84 : tensor<128x8xf64>) outs(%166 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x8xf64>
    %collapsed_86 = tensor.collapse_shape %203 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_87 = tensor.expand_shape %200 [[0, 1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<128x8xf64> into tensor<8x16x2x4xf64>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_89 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %transposed_90 = linalg.transpose ins(%collapsed_56 : tensor<16x16x16xf64>) outs(%27 : tensor<16x16x16xf64>) permutation = [0, 2, 1] 
    %204 = linalg.batch_matmul ins(%transposed_90, %collapsed_89 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %205 = tensor.empty() : tensor<16x4x16xf64>
    %transposed_91 = linalg.transpose ins(%collapsed_57 : tensor<16x16x4xf64>) outs(%205 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %206 = linalg.batch_matmul ins(%collapsed_89, %transposed_91 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_92 = tensor.expand_shape %204 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %expanded_93 = tensor.expand_shape %206 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %207 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_93, %92 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %208 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x1xf64>
    %209 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %208 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %210 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %211 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_94 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %transposed_95 = linalg.transpose ins(%collapsed_52 : tensor<16x16x4xf64>) outs(%205 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %212 = linalg.fill ins(%cst : f64) outs(%205 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %213 = linalg.batch_matmul ins(%transposed_95, %collapsed_94 : tensor<16x4x16xf64>, tensor<16x16x16xf64>) outs(%212 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %transposed_96 = linalg.transpose ins(%collapsed_53 : tensor<16x4x16xf64>) outs(%43 : tensor<16x16x4xf64>) permutation = [0, 2, 1] 
    %214 = linalg.batch_matmul ins(%collapsed_94, %transposed_96 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_97 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [8, 2, 4, 16] : tensor<16x4x16xf64> into tensor<8x2x4x16xf64>
    %expanded_98 = tensor.expand_shape %214 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_99 = linalg.transpose ins(%expanded_92 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_100 = tensor.collapse_shape %transposed_99 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_101 = linalg.transpose ins(%expanded_97 : tensor<8x2x4x16xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_102 = tensor.collapse_shape %transposed_101 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_103 = linalg.transpose ins(%expanded_98 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_104 = tensor.collapse_shape %transposed_103 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %concat = tensor.concat dim(2) %collapsed_104, %collapsed_102, %collapsed_100 : (tensor<8x16x8xf64>, tensor<8x16x8xf64>, tensor<8x16x8xf64>) -> tensor<8x16x24xf64>
    %collapsed_105 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<8x16x24xf64> into tensor<128x24xf64>
    %215 = linalg.matmul ins(%collapsed_105, %arg21 : tensor<128x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %216 = tensor.empty() : tensor<24x128xf64>
    %transposed_106 = linalg.transpose ins(%collapsed_105 : tensor<128x24xf64>) outs(%216 : tensor<24x128xf64>) permutation = [1, 0] 
    %217 = tensor.empty() : tensor<24x8xf64>
    %218 = linalg.fill ins(%cst : f64) outs(%217 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %219 = linalg.matmul ins(%transposed_106, %collapsed_41 : tensor<24x128xf64>, tensor<128x8xf64>) outs(%218 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %220 = tensor.empty() : tensor<1x24xf64>
    %221 = linalg.fill ins(%cst : f64) outs(%220 : tensor<1x24xf64>) -> tensor<1x24xf64>
    %222 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_105 : tensor<128x24xf64>) outs(%221 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x24xf64>
    %collapsed_107 = tensor.collapse_shape %222 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_108 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %223 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %arg17 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %224 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %225 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %226 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %81 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %227 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %228 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %227 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %229 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %228 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %231 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %232 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %233 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %81 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %234 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%233 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %235 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_108 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %236 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %232 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_109 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %237 = linalg.matmul ins(%collapsed_109, %arg15 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %transposed_110 = linalg.transpose ins(%collapsed_109 : tensor<128x8xf64>) outs(%162 : tensor<8x128xf64>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%transposed_110, %collapsed_38 : tensor<8x128xf64>, tensor<128x32xf64>) outs(%163 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %239 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_109 : tensor<128x8xf64>) outs(%166 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x8xf64>
    %collapsed_111 = tensor.collapse_shape %239 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_112 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_6 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.erf %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %cst_1 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_36 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_5 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = math.exp %in : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_4 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %248 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %247 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %249 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %248 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %250 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %249 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x32xf64>
    %collapsed_113 = tensor.collapse_shape %250 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %251 = linalg.matmul ins(%collapsed_113, %arg13 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_114 = linalg.transpose ins(%collapsed_113 : tensor<128x32xf64>) outs(%180 : tensor<32x128xf64>) permutation = [1, 0] 
    %252 = linalg.matmul ins(%transposed_114, %collapsed_35 : tensor<32x128xf64>, tensor<128x8xf64>) outs(%181 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %253 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_113 : tensor<128x32xf64>) outs(%184 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x32xf64>
    %collapsed_115 = tensor.collapse_shape %253 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_116 = tensor.expand_shape %251 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %254 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %arg7 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %256 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %257 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %59 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %258 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %259 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %258 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %260 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %256 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %261 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %259 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %263 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %261 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %264 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %59 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %265 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%264 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %266 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_116 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %267 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %263 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_117 = tensor.collapse_shape %267 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %268 = linalg.matmul ins(%collapsed_117, %arg11 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_118 = linalg.transpose ins(%collapsed_117 : tensor<128x8xf64>) outs(%162 : tensor<8x128xf64>) permutation = [1, 0] 
    %269 = linalg.matmul ins(%transposed_118, %collapsed_32 : tensor<8x128xf64>, tensor<128x8xf64>) outs(%201 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %270 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_117 : tensor<128x8xf64>) outs(%166 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x8xf64>
    %collapsed_119 = tensor.collapse_shape %270 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_120 = tensor.expand_shape %268 [[0, 1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<128x8xf64> into tensor<8x16x2x4xf64>
    %transposed_121 = linalg.transpose ins(%expanded_120 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_122 = tensor.collapse_shape %transposed_121 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %transposed_123 = linalg.transpose ins(%collapsed_27 : tensor<16x16x16xf64>) outs(%27 : tensor<16x16x16xf64>) permutation = [0, 2, 1] 
    %271 = linalg.batch_matmul ins(%transposed_123, %collapsed_122 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %transposed_124 = linalg.transpose ins(%collapsed_28 : tensor<16x16x4xf64>) outs(%205 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %272 = linalg.batch_matmul ins(%collapsed_122, %transposed_124 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_125 = tensor.expand_shape %271 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %expanded_126 = tensor.expand_shape %272 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %273 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126, %42 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %274 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%273 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x1xf64>
    %275 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %274 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %276 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %275 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %277 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_2 : f64
      linalg.yield %303 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_127 = tensor.collapse_shape %277 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %transposed_128 = linalg.transpose ins(%collapsed_23 : tensor<16x16x4xf64>) outs(%205 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %278 = linalg.batch_matmul ins(%transposed_128, %collapsed_127 : tensor<16x4x16xf64>, tensor<16x16x16xf64>) outs(%212 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %transposed_129 = linalg.transpose ins(%collapsed_24 : tensor<16x4x16xf64>) outs(%43 : tensor<16x16x4xf64>) permutation = [0, 2, 1] 
    %279 = linalg.batch_matmul ins(%collapsed_127, %transposed_129 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_130 = tensor.expand_shape %278 [[0, 1], [2], [3]] output_shape [8, 2, 4, 16] : tensor<16x4x16xf64> into tensor<8x2x4x16xf64>
    %expanded_131 = tensor.expand_shape %279 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_132 = linalg.transpose ins(%expanded_125 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_133 = tensor.collapse_shape %transposed_132 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_134 = linalg.transpose ins(%expanded_130 : tensor<8x2x4x16xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_135 = tensor.collapse_shape %transposed_134 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_136 = linalg.transpose ins(%expanded_131 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_137 = tensor.collapse_shape %transposed_136 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %concat_138 = tensor.concat dim(2) %collapsed_137, %collapsed_135, %collapsed_133 : (tensor<8x16x8xf64>, tensor<8x16x8xf64>, tensor<8x16x8xf64>) -> tensor<8x16x24xf64>
    %collapsed_139 = tensor.collapse_shape %concat_138 [[0, 1], [2]] : tensor<8x16x24xf64> into tensor<128x24xf64>
    %280 = linalg.matmul ins(%collapsed_139, %arg9 : tensor<128x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_140 = linalg.transpose ins(%collapsed_139 : tensor<128x24xf64>) outs(%216 : tensor<24x128xf64>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%transposed_140, %collapsed_13 : tensor<24x128xf64>, tensor<128x8xf64>) outs(%218 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %282 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_139 : tensor<128x24xf64>) outs(%221 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x24xf64>
    %collapsed_141 = tensor.collapse_shape %282 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_142 = tensor.expand_shape %280 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %283 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_142, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.mulf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %285 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %286 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %17 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %287 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %288 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %287 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %289 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %285 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %290 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.subf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %291 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.divf %in, %cst_9 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x1xf64>
    %292 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %290 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %293 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_142, %17 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.mulf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %294 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%293 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %295 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_142 : tensor<8x16x8xf64>) outs(%158 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<8xf64>
    %296 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %292 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_147: f64, %out: f64):
      %303 = arith.addf %in, %in_147 : f64
      linalg.yield %303 : f64
    } -> tensor<8x16x8xf64>
    %297 = tensor.empty() : tensor<1x16x8xf64>
    %298 = linalg.fill ins(%cst : f64) outs(%297 : tensor<1x16x8xf64>) -> tensor<1x16x8xf64>
    %299 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["reduction", "parallel", "parallel"]} ins(%296 : tensor<8x16x8xf64>) outs(%298 : tensor<1x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x16x8xf64>
    %collapsed_143 = tensor.collapse_shape %299 [[0, 1], [2]] : tensor<1x16x8xf64> into tensor<16x8xf64>
    %collapsed_144 = tensor.collapse_shape %296 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %transposed_145 = linalg.transpose ins(%collapsed_144 : tensor<128x8xf64>) outs(%162 : tensor<8x128xf64>) permutation = [1, 0] 
    %300 = linalg.fill ins(%cst : f64) outs(%125 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %301 = linalg.matmul ins(%transposed_145, %collapsed : tensor<8x128xf64>, tensor<128x6xf64>) outs(%300 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %302 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_144 : tensor<128x8xf64>) outs(%166 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %303 = arith.addf %in, %out : f64
      linalg.yield %303 : f64
    } -> tensor<1x8xf64>
    %collapsed_146 = tensor.collapse_shape %302 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    return %136, %collapsed_143, %301, %collapsed_146, %294, %295, %265, %266, %281, %collapsed_141, %269, %collapsed_119, %252, %collapsed_115, %238, %collapsed_111, %234, %235, %197, %198, %219, %collapsed_107, %202, %collapsed_86, %182, %collapsed_82, %164, %collapsed_78, %159, %160, %142, %collapsed_74 : tensor<f64>, tensor<16x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<6x8xf64>, tensor<6xf64>
  }
}
