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
    %cst_8 = arith.constant 0.70710678118654746 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 8.000000e+00 : f64
    %cst_11 = arith.constant 1.4142135623730951 : f64
    %cst_12 = arith.constant 7.680000e+02 : f64
    %0 = tensor.empty() : tensor<6x8xf64>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x6xf64>) outs(%0 : tensor<6x8xf64>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<8x16x6xf64> into tensor<128x6xf64>
    %1 = tensor.empty() : tensor<128x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<128x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg4 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x8xf64>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %5 = tensor.empty() : tensor<8x16x8xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<8x16x8xf64>, tensor<16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %7 = tensor.empty() : tensor<8x16x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<8x16x1xf64>) -> tensor<8x16x1xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_9 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.rsqrt %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg6 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %20 = tensor.empty() : tensor<8x24xf64>
    %transposed_13 = linalg.transpose ins(%arg9 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_14 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %21 = tensor.empty() : tensor<128x24xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %23 = linalg.matmul ins(%collapsed_14, %transposed_13 : tensor<128x8xf64>, tensor<8x24xf64>) outs(%22 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %arg10 : tensor<128x24xf64>, tensor<24xf64>) outs(%21 : tensor<128x24xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x24xf64>
    %expanded_15 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [8, 16, 24] : tensor<128x24xf64> into tensor<8x16x24xf64>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 8] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 16] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %25 = tensor.empty() : tensor<8x2x16x4xf64>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<8x2x4x16xf64>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<8x16x2x4xf64>) outs(%26 : tensor<8x2x4x16xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<8x2x4x16xf64> into tensor<16x4x16xf64>
    %27 = tensor.empty() : tensor<16x16x16xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %29 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_26 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %30 = tensor.empty() : tensor<8x2x16x16xf64>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %32 = tensor.empty() : tensor<8x2x16xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<8x2x16xi64>) -> tensor<8x2x16xi64>
    %34 = tensor.empty() : tensor<8x2x16xf64>
    %35 = linalg.fill ins(%cst_0 : f64) outs(%34 : tensor<8x2x16xf64>) -> tensor<8x2x16xf64>
    %36:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<8x2x16x16xf64>) outs(%35, %33 : tensor<8x2x16xf64>, tensor<8x2x16xi64>) {
    ^bb0(%in: f64, %out: f64, %out_148: i64):
      %307 = linalg.index 3 : index
      %308 = arith.index_cast %307 : index to i64
      %309 = arith.maximumf %in, %out : f64
      %310 = arith.cmpf ogt, %in, %out : f64
      %311 = arith.select %310, %308, %out_148 : i64
      linalg.yield %309, %311 : f64, i64
    } -> (tensor<8x2x16xf64>, tensor<8x2x16xi64>)
    %expanded_27 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [8, 2, 16, 1] : tensor<8x2x16xf64> into tensor<8x2x16x1xf64>
    %37 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_27 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.exp %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %39 = tensor.empty() : tensor<8x2x16x1xf64>
    %40 = linalg.fill ins(%cst : f64) outs(%39 : tensor<8x2x16x1xf64>) -> tensor<8x2x16x1xf64>
    %41 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x1xf64>
    %42 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.divf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_28 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %43 = tensor.empty() : tensor<16x16x4xf64>
    %44 = linalg.fill ins(%cst : f64) outs(%43 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %45 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_30 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %46 = tensor.empty() : tensor<8x16x2x4xf64>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<8x8xf64>
    %transposed_32 = linalg.transpose ins(%arg11 : tensor<8x8xf64>) outs(%47 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<128x8xf64>
    %48 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg12 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x8xf64>
    %expanded_34 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_34 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_9 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.rsqrt %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %59 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %58 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %60 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg7 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %61 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg8 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %62 = tensor.empty() : tensor<8x32xf64>
    %transposed_35 = linalg.transpose ins(%arg13 : tensor<32x8xf64>) outs(%62 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %63 = tensor.empty() : tensor<128x32xf64>
    %64 = linalg.fill ins(%cst : f64) outs(%63 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %65 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %arg14 : tensor<128x32xf64>, tensor<32xf64>) outs(%63 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x32xf64>
    %expanded_37 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %67 = tensor.empty() : tensor<8x16x32xf64>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_11 : f64
      %308 = math.erf %307 : f64
      %309 = arith.addf %308, %cst_1 : f64
      %310 = arith.mulf %309, %cst_2 : f64
      %311 = arith.mulf %in, %310 : f64
      linalg.yield %311 : f64
    } -> tensor<8x16x32xf64>
    %69 = tensor.empty() : tensor<32x8xf64>
    %transposed_38 = linalg.transpose ins(%arg15 : tensor<8x32xf64>) outs(%69 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %68 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %70 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %arg16 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x8xf64>
    %expanded_40 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %expanded_40 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_9 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.rsqrt %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg17 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg18 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_8 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %transposed_41 = linalg.transpose ins(%arg21 : tensor<24x8xf64>) outs(%20 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %85 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<128x8xf64>, tensor<8x24xf64>) outs(%22 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %arg22 : tensor<128x24xf64>, tensor<24xf64>) outs(%21 : tensor<128x24xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x24xf64>
    %expanded_43 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [8, 16, 24] : tensor<128x24xf64> into tensor<8x16x24xf64>
    %extracted_slice_44 = tensor.extract_slice %expanded_43[0, 0, 0] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 8] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_46 = tensor.extract_slice %expanded_43[0, 0, 16] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %expanded_47 = tensor.expand_shape %extracted_slice_44 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_49 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %expanded_50 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%expanded_49 : tensor<8x16x2x4xf64>) outs(%26 : tensor<8x2x4x16xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_53 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<8x2x4x16xf64> into tensor<16x4x16xf64>
    %87 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_55 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %89:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<8x2x16x16xf64>) outs(%35, %33 : tensor<8x2x16xf64>, tensor<8x2x16xi64>) {
    ^bb0(%in: f64, %out: f64, %out_148: i64):
      %307 = linalg.index 3 : index
      %308 = arith.index_cast %307 : index to i64
      %309 = arith.maximumf %in, %out : f64
      %310 = arith.cmpf ogt, %in, %out : f64
      %311 = arith.select %310, %308, %out_148 : i64
      linalg.yield %309, %311 : f64, i64
    } -> (tensor<8x2x16xf64>, tensor<8x2x16xi64>)
    %expanded_56 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [8, 2, 16, 1] : tensor<8x2x16xf64> into tensor<8x2x16x1xf64>
    %90 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_56 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.exp %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %92 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x1xf64>
    %93 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.divf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_57 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %94 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_59 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg23 : tensor<8x8xf64>) outs(%47 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<128x8xf64>
    %95 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %arg24 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x8xf64>
    %expanded_63 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_63 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_9 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.rsqrt %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg19 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg20 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_8 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %transposed_64 = linalg.transpose ins(%arg25 : tensor<32x8xf64>) outs(%62 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %110 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %arg26 : tensor<128x32xf64>, tensor<32xf64>) outs(%63 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x32xf64>
    %expanded_66 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_11 : f64
      %308 = math.erf %307 : f64
      %309 = arith.addf %308, %cst_1 : f64
      %310 = arith.mulf %309, %cst_2 : f64
      %311 = arith.mulf %in, %310 : f64
      linalg.yield %311 : f64
    } -> tensor<8x16x32xf64>
    %transposed_67 = linalg.transpose ins(%arg27 : tensor<8x32xf64>) outs(%69 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %113 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %arg28 : tensor<128x8xf64>, tensor<8xf64>) outs(%1 : tensor<128x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x8xf64>
    %expanded_69 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_69 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_9 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.rsqrt %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg29 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg30 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %127 = tensor.empty() : tensor<8x6xf64>
    %transposed_70 = linalg.transpose ins(%arg31 : tensor<6x8xf64>) outs(%127 : tensor<8x6xf64>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %128 = tensor.empty() : tensor<128x6xf64>
    %129 = linalg.fill ins(%cst : f64) outs(%128 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %130 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<128x8xf64>, tensor<8x6xf64>) outs(%129 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %arg32 : tensor<128x6xf64>, tensor<6xf64>) outs(%128 : tensor<128x6xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<128x6xf64>
    %expanded_72 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [8, 16, 6] : tensor<128x6xf64> into tensor<8x16x6xf64>
    %132 = tensor.empty() : tensor<8x16x6xf64>
    %133 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %arg1 : tensor<8x16x6xf64>, tensor<8x16x6xf64>) outs(%132 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x6xf64>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<8x16x6xf64>) outs(%132 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.fpowi %in, %c2_i64 : f64, i64
      linalg.yield %307 : f64
    } -> tensor<8x16x6xf64>
    %135 = tensor.empty() : tensor<f64>
    %136 = linalg.fill ins(%cst : f64) outs(%135 : tensor<f64>) -> tensor<f64>
    %137 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["reduction", "reduction", "reduction"]} ins(%134 : tensor<8x16x6xf64>) outs(%136 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<f64>
    %138 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = []} ins(%137 : tensor<f64>) outs(%135 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_12 : f64
      linalg.yield %307 : f64
    } -> tensor<f64>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<8x16x6xf64>) outs(%132 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_7 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x6xf64>
    %140 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_3 : tensor<8x16x6xf64>, tensor<f64>) outs(%132 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x6xf64>
    %collapsed_73 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<8x16x6xf64> into tensor<128x6xf64>
    %141 = linalg.matmul ins(%collapsed_73, %arg31 : tensor<128x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %142 = tensor.empty() : tensor<6x128xf64>
    %transposed_74 = linalg.transpose ins(%collapsed_73 : tensor<128x6xf64>) outs(%142 : tensor<6x128xf64>) permutation = [1, 0] 
    %143 = linalg.fill ins(%cst : f64) outs(%0 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %144 = linalg.matmul ins(%transposed_74, %collapsed_71 : tensor<6x128xf64>, tensor<128x8xf64>) outs(%143 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %145 = tensor.empty() : tensor<1x6xf64>
    %146 = linalg.fill ins(%cst : f64) outs(%145 : tensor<1x6xf64>) -> tensor<1x6xf64>
    %147 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_73 : tensor<128x6xf64>) outs(%146 : tensor<1x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x6xf64>
    %collapsed_75 = tensor.collapse_shape %147 [[0, 1]] : tensor<1x6xf64> into tensor<6xf64>
    %expanded_76 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %arg29 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %124 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %152 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %157 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %158 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %124 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %159 = tensor.empty() : tensor<8xf64>
    %160 = linalg.fill ins(%cst : f64) outs(%159 : tensor<8xf64>) -> tensor<8xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%158 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_76 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %collapsed_77 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %163 = linalg.matmul ins(%collapsed_77, %arg27 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %164 = tensor.empty() : tensor<8x128xf64>
    %transposed_78 = linalg.transpose ins(%collapsed_77 : tensor<128x8xf64>) outs(%164 : tensor<8x128xf64>) permutation = [1, 0] 
    %165 = linalg.fill ins(%cst : f64) outs(%62 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %166 = linalg.matmul ins(%transposed_78, %collapsed_68 : tensor<8x128xf64>, tensor<128x32xf64>) outs(%165 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %167 = tensor.empty() : tensor<1x8xf64>
    %168 = linalg.fill ins(%cst : f64) outs(%167 : tensor<1x8xf64>) -> tensor<1x8xf64>
    %169 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_77 : tensor<128x8xf64>) outs(%168 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x8xf64>
    %collapsed_79 = tensor.collapse_shape %169 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_80 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_6 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.erf %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_1 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %expanded_66 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %175 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_5 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.exp %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %177 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_4 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %178 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %177 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %179 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %178 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %180 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %179 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %collapsed_81 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %181 = linalg.matmul ins(%collapsed_81, %arg25 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %182 = tensor.empty() : tensor<32x128xf64>
    %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<128x32xf64>) outs(%182 : tensor<32x128xf64>) permutation = [1, 0] 
    %183 = linalg.fill ins(%cst : f64) outs(%69 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %184 = linalg.matmul ins(%transposed_82, %collapsed_65 : tensor<32x128xf64>, tensor<128x8xf64>) outs(%183 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %185 = tensor.empty() : tensor<1x32xf64>
    %186 = linalg.fill ins(%cst : f64) outs(%185 : tensor<1x32xf64>) -> tensor<1x32xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_81 : tensor<128x32xf64>) outs(%186 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x32xf64>
    %collapsed_83 = tensor.collapse_shape %187 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_84 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_8 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %189 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg19 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %190 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %191 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %192 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %106 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %193 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %194 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %193 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %195 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %196 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %194 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %198 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %196 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %199 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %106 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %200 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%199 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %201 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%188 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %202 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %198 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_85 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %203 = linalg.matmul ins(%collapsed_85, %arg23 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_86 = linalg.transpose ins(%collapsed_85 : tensor<128x8xf64>) outs(%164 : tensor<8x128xf64>) permutation = [1, 0] 
    %204 = linalg.fill ins(%cst : f64) outs(%47 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %205 = linalg.matmul ins(%transposed_86, %collapsed_62 : tensor<8x128xf64>, tensor<128x8xf64>) outs(%204 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %206 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_85 : tensor<128x8xf64>) outs(%168 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x8xf64>
    %collapsed_87 = tensor.collapse_shape %206 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_88 = tensor.expand_shape %203 [[0, 1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<128x8xf64> into tensor<8x16x2x4xf64>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %transposed_91 = linalg.transpose ins(%collapsed_57 : tensor<16x16x16xf64>) outs(%27 : tensor<16x16x16xf64>) permutation = [0, 2, 1] 
    %207 = linalg.batch_matmul ins(%transposed_91, %collapsed_90 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %208 = tensor.empty() : tensor<16x4x16xf64>
    %transposed_92 = linalg.transpose ins(%collapsed_58 : tensor<16x16x4xf64>) outs(%208 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %209 = linalg.batch_matmul ins(%collapsed_90, %transposed_92 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_93 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %expanded_94 = tensor.expand_shape %209 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %210 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94, %93 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %211 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x1xf64>
    %212 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %211 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %213 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %212 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %214 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_95 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %transposed_96 = linalg.transpose ins(%collapsed_53 : tensor<16x16x4xf64>) outs(%208 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %215 = linalg.fill ins(%cst : f64) outs(%208 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %216 = linalg.batch_matmul ins(%transposed_96, %collapsed_95 : tensor<16x4x16xf64>, tensor<16x16x16xf64>) outs(%215 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %transposed_97 = linalg.transpose ins(%collapsed_54 : tensor<16x4x16xf64>) outs(%43 : tensor<16x16x4xf64>) permutation = [0, 2, 1] 
    %217 = linalg.batch_matmul ins(%collapsed_95, %transposed_97 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_98 = tensor.expand_shape %216 [[0, 1], [2], [3]] output_shape [8, 2, 4, 16] : tensor<16x4x16xf64> into tensor<8x2x4x16xf64>
    %expanded_99 = tensor.expand_shape %217 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_100 = linalg.transpose ins(%expanded_93 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_101 = tensor.collapse_shape %transposed_100 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_102 = linalg.transpose ins(%expanded_98 : tensor<8x2x4x16xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_103 = tensor.collapse_shape %transposed_102 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_104 = linalg.transpose ins(%expanded_99 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_105 = tensor.collapse_shape %transposed_104 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %concat = tensor.concat dim(2) %collapsed_105, %collapsed_103, %collapsed_101 : (tensor<8x16x8xf64>, tensor<8x16x8xf64>, tensor<8x16x8xf64>) -> tensor<8x16x24xf64>
    %collapsed_106 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<8x16x24xf64> into tensor<128x24xf64>
    %218 = linalg.matmul ins(%collapsed_106, %arg21 : tensor<128x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %219 = tensor.empty() : tensor<24x128xf64>
    %transposed_107 = linalg.transpose ins(%collapsed_106 : tensor<128x24xf64>) outs(%219 : tensor<24x128xf64>) permutation = [1, 0] 
    %220 = tensor.empty() : tensor<24x8xf64>
    %221 = linalg.fill ins(%cst : f64) outs(%220 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %222 = linalg.matmul ins(%transposed_107, %collapsed_42 : tensor<24x128xf64>, tensor<128x8xf64>) outs(%221 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %223 = tensor.empty() : tensor<1x24xf64>
    %224 = linalg.fill ins(%cst : f64) outs(%223 : tensor<1x24xf64>) -> tensor<1x24xf64>
    %225 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_106 : tensor<128x24xf64>) outs(%224 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x24xf64>
    %collapsed_108 = tensor.collapse_shape %225 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_109 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_8 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %227 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %arg17 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %229 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %81 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %231 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %232 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %231 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %233 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %229 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %234 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %235 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %236 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %234 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %237 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %81 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %238 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%237 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %239 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%226 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %240 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %236 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_110 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %241 = linalg.matmul ins(%collapsed_110, %arg15 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%64 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %transposed_111 = linalg.transpose ins(%collapsed_110 : tensor<128x8xf64>) outs(%164 : tensor<8x128xf64>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%transposed_111, %collapsed_39 : tensor<8x128xf64>, tensor<128x32xf64>) outs(%165 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %243 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_110 : tensor<128x8xf64>) outs(%168 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x8xf64>
    %collapsed_112 = tensor.collapse_shape %243 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_113 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_6 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.erf %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %cst_1 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %248 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_37 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_5 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %250 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = math.exp %in : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_4 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %252 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %251 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %253 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %252 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %254 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %253 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%67 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x32xf64>
    %collapsed_114 = tensor.collapse_shape %254 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %255 = linalg.matmul ins(%collapsed_114, %arg13 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_115 = linalg.transpose ins(%collapsed_114 : tensor<128x32xf64>) outs(%182 : tensor<32x128xf64>) permutation = [1, 0] 
    %256 = linalg.matmul ins(%transposed_115, %collapsed_36 : tensor<32x128xf64>, tensor<128x8xf64>) outs(%183 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %257 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_114 : tensor<128x32xf64>) outs(%186 : tensor<1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x32xf64>
    %collapsed_116 = tensor.collapse_shape %257 [[0, 1]] : tensor<1x32xf64> into tensor<32xf64>
    %expanded_117 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %258 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %arg7 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %260 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %261 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %59 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %262 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %263 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %262 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %264 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %260 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %265 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %263 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %266 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %267 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %265 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %268 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %59 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %269 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%268 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %270 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_117 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %271 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %267 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_118 = tensor.collapse_shape %271 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %272 = linalg.matmul ins(%collapsed_118, %arg11 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_119 = linalg.transpose ins(%collapsed_118 : tensor<128x8xf64>) outs(%164 : tensor<8x128xf64>) permutation = [1, 0] 
    %273 = linalg.matmul ins(%transposed_119, %collapsed_33 : tensor<8x128xf64>, tensor<128x8xf64>) outs(%204 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %274 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_118 : tensor<128x8xf64>) outs(%168 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x8xf64>
    %collapsed_120 = tensor.collapse_shape %274 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    %expanded_121 = tensor.expand_shape %272 [[0, 1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<128x8xf64> into tensor<8x16x2x4xf64>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<8x16x2x4xf64>) outs(%25 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_123 = tensor.collapse_shape %transposed_122 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %transposed_124 = linalg.transpose ins(%collapsed_28 : tensor<16x16x16xf64>) outs(%27 : tensor<16x16x16xf64>) permutation = [0, 2, 1] 
    %275 = linalg.batch_matmul ins(%transposed_124, %collapsed_123 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %transposed_125 = linalg.transpose ins(%collapsed_29 : tensor<16x16x4xf64>) outs(%208 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %276 = linalg.batch_matmul ins(%collapsed_123, %transposed_125 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%28 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_126 = tensor.expand_shape %275 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %expanded_127 = tensor.expand_shape %276 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127, %42 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %278 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%277 : tensor<8x2x16x16xf64>) outs(%40 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x1xf64>
    %279 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %278 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %280 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %279 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %281 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<8x2x16x16xf64>) outs(%30 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_2 : f64
      linalg.yield %307 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_128 = tensor.collapse_shape %281 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %transposed_129 = linalg.transpose ins(%collapsed_24 : tensor<16x16x4xf64>) outs(%208 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %282 = linalg.batch_matmul ins(%transposed_129, %collapsed_128 : tensor<16x4x16xf64>, tensor<16x16x16xf64>) outs(%215 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %transposed_130 = linalg.transpose ins(%collapsed_25 : tensor<16x4x16xf64>) outs(%43 : tensor<16x16x4xf64>) permutation = [0, 2, 1] 
    %283 = linalg.batch_matmul ins(%collapsed_128, %transposed_130 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%44 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_131 = tensor.expand_shape %282 [[0, 1], [2], [3]] output_shape [8, 2, 4, 16] : tensor<16x4x16xf64> into tensor<8x2x4x16xf64>
    %expanded_132 = tensor.expand_shape %283 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_133 = linalg.transpose ins(%expanded_126 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_134 = tensor.collapse_shape %transposed_133 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_135 = linalg.transpose ins(%expanded_131 : tensor<8x2x4x16xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_136 = tensor.collapse_shape %transposed_135 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_137 = linalg.transpose ins(%expanded_132 : tensor<8x2x16x4xf64>) outs(%46 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_138 = tensor.collapse_shape %transposed_137 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %concat_139 = tensor.concat dim(2) %collapsed_138, %collapsed_136, %collapsed_134 : (tensor<8x16x8xf64>, tensor<8x16x8xf64>, tensor<8x16x8xf64>) -> tensor<8x16x24xf64>
    %collapsed_140 = tensor.collapse_shape %concat_139 [[0, 1], [2]] : tensor<8x16x24xf64> into tensor<128x24xf64>
    %284 = linalg.matmul ins(%collapsed_140, %arg9 : tensor<128x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %transposed_141 = linalg.transpose ins(%collapsed_140 : tensor<128x24xf64>) outs(%219 : tensor<24x128xf64>) permutation = [1, 0] 
    %285 = linalg.matmul ins(%transposed_141, %collapsed_14 : tensor<24x128xf64>, tensor<128x8xf64>) outs(%221 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %286 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_140 : tensor<128x24xf64>) outs(%224 : tensor<1x24xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x24xf64>
    %collapsed_142 = tensor.collapse_shape %286 [[0, 1]] : tensor<1x24xf64> into tensor<24xf64>
    %expanded_143 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %287 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_143, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.mulf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %289 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %290 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %17 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %291 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%290 : tensor<8x16x8xf64>) outs(%8 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %292 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %291 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %293 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %289 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %294 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %292 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.subf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %295 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<8x16x1xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.divf %in, %cst_10 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x1xf64>
    %296 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %294 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %297 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_143, %17 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.mulf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %298 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%297 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %299 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_143 : tensor<8x16x8xf64>) outs(%160 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<8xf64>
    %300 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %296 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%5 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_148: f64, %out: f64):
      %307 = arith.addf %in, %in_148 : f64
      linalg.yield %307 : f64
    } -> tensor<8x16x8xf64>
    %301 = tensor.empty() : tensor<1x16x8xf64>
    %302 = linalg.fill ins(%cst : f64) outs(%301 : tensor<1x16x8xf64>) -> tensor<1x16x8xf64>
    %303 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["reduction", "parallel", "parallel"]} ins(%300 : tensor<8x16x8xf64>) outs(%302 : tensor<1x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x16x8xf64>
    %collapsed_144 = tensor.collapse_shape %303 [[0, 1], [2]] : tensor<1x16x8xf64> into tensor<16x8xf64>
    %collapsed_145 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %transposed_146 = linalg.transpose ins(%collapsed_145 : tensor<128x8xf64>) outs(%164 : tensor<8x128xf64>) permutation = [1, 0] 
    %304 = linalg.fill ins(%cst : f64) outs(%127 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %305 = linalg.matmul ins(%transposed_146, %collapsed : tensor<8x128xf64>, tensor<128x6xf64>) outs(%304 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %306 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel"]} ins(%collapsed_145 : tensor<128x8xf64>) outs(%168 : tensor<1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %307 = arith.addf %in, %out : f64
      linalg.yield %307 : f64
    } -> tensor<1x8xf64>
    %collapsed_147 = tensor.collapse_shape %306 [[0, 1]] : tensor<1x8xf64> into tensor<8xf64>
    return %138, %collapsed_144, %305, %collapsed_147, %298, %299, %269, %270, %285, %collapsed_142, %273, %collapsed_120, %256, %collapsed_116, %242, %collapsed_112, %238, %239, %200, %201, %222, %collapsed_108, %205, %collapsed_87, %184, %collapsed_83, %166, %collapsed_79, %161, %162, %144, %collapsed_75 : tensor<f64>, tensor<16x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<24xf64>, tensor<8x8xf64>, tensor<8xf64>, tensor<32x8xf64>, tensor<32xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<6x8xf64>, tensor<6xf64>
  }
}
