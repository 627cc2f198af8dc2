#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<8x16x6xf64>, %arg1: tensor<8x16x6xf64>, %arg2: tensor<16x8xf64>, %arg3: tensor<8x6xf64>, %arg4: tensor<8xf64>, %arg5: tensor<8xf64>, %arg6: tensor<24x8xf64>, %arg7: tensor<8x8xf64>, %arg8: tensor<32x8xf64>, %arg9: tensor<8x32xf64>, %arg10: tensor<8xf64>, %arg11: tensor<6x8xf64>) -> (tensor<f64>, tensor<16x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<8x8xf64>, tensor<32x8xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<6x8xf64>) {
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
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %4 = tensor.empty() : tensor<8x16x8xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<8x16x8xf64>, tensor<16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %6 = tensor.empty() : tensor<8x16x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<8x16x1xf64>) -> tensor<8x16x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.rsqrt %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg4 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %18 = tensor.empty() : tensor<8x24xf64>
    %transposed_12 = linalg.transpose ins(%arg6 : tensor<24x8xf64>) outs(%18 : tensor<8x24xf64>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %19 = tensor.empty() : tensor<128x24xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %21 = linalg.matmul ins(%collapsed_13, %transposed_12 : tensor<128x8xf64>, tensor<8x24xf64>) outs(%20 : tensor<128x24xf64>) -> tensor<128x24xf64>
    %expanded_14 = tensor.expand_shape %21 [[0, 1], [2]] output_shape [8, 16, 24] : tensor<128x24xf64> into tensor<8x16x24xf64>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 8] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 16] [8, 16, 8] [1, 1, 1] : tensor<8x16x24xf64> to tensor<8x16x8xf64>
    %expanded_17 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %22 = tensor.empty() : tensor<8x2x16x4xf64>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<8x16x2x4xf64>) outs(%22 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<8x16x8xf64> into tensor<8x16x2x4xf64>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<8x16x2x4xf64>) outs(%22 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %23 = tensor.empty() : tensor<8x2x4x16xf64>
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<8x16x2x4xf64>) outs(%23 : tensor<8x2x4x16xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<8x2x4x16xf64> into tensor<16x4x16xf64>
    %24 = tensor.empty() : tensor<16x16x16xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %26 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%25 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_25 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %27 = tensor.empty() : tensor<8x2x16x16xf64>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<8x2x16x16xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_2 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %29 = tensor.empty() : tensor<8x2x16xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<8x2x16xi64>) -> tensor<8x2x16xi64>
    %31 = tensor.empty() : tensor<8x2x16xf64>
    %32 = linalg.fill ins(%cst_0 : f64) outs(%31 : tensor<8x2x16xf64>) -> tensor<8x2x16xf64>
    %33:2 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<8x2x16x16xf64>) outs(%32, %30 : tensor<8x2x16xf64>, tensor<8x2x16xi64>) {
    ^bb0(%in: f64, %out: f64, %out_78: i64):
      %176 = linalg.index 3 : index
      %177 = arith.index_cast %176 : index to i64
      %178 = arith.maximumf %in, %out : f64
      %179 = arith.cmpf ogt, %in, %out : f64
      %180 = arith.select %179, %177, %out_78 : i64
      linalg.yield %178, %180 : f64, i64
    } -> (tensor<8x2x16xf64>, tensor<8x2x16xi64>)
    %expanded_26 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [8, 2, 16, 1] : tensor<8x2x16xf64> into tensor<8x2x16x1xf64>
    %34 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_26 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<8x2x16x16xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.exp %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %36 = tensor.empty() : tensor<8x2x16x1xf64>
    %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<8x2x16x1xf64>) -> tensor<8x2x16x1xf64>
    %38 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<8x2x16x16xf64>) outs(%37 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x1xf64>
    %39 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.divf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_27 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %40 = tensor.empty() : tensor<16x16x4xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %42 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%41 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_29 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %43 = tensor.empty() : tensor<8x16x2x4xf64>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<8x2x16x4xf64>) outs(%43 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<8x8xf64>
    %transposed_31 = linalg.transpose ins(%arg7 : tensor<8x8xf64>) outs(%44 : tensor<8x8xf64>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<128x8xf64>
    %45 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_33 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_33 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %47 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %51 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.rsqrt %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %55 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %54 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %57 = tensor.empty() : tensor<8x32xf64>
    %transposed_34 = linalg.transpose ins(%arg8 : tensor<32x8xf64>) outs(%57 : tensor<8x32xf64>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %58 = tensor.empty() : tensor<128x32xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %60 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%59 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %expanded_36 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %61 = tensor.empty() : tensor<8x16x32xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_10 : f64
      %177 = math.erf %176 : f64
      %178 = arith.addf %177, %cst_1 : f64
      %179 = arith.mulf %178, %cst_2 : f64
      %180 = arith.mulf %in, %179 : f64
      linalg.yield %180 : f64
    } -> tensor<8x16x32xf64>
    %63 = tensor.empty() : tensor<32x8xf64>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<8x32xf64>) outs(%63 : tensor<32x8xf64>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %62 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %64 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_39 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %expanded_39 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.rsqrt %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg10 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %76 = tensor.empty() : tensor<8x6xf64>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<6x8xf64>) outs(%76 : tensor<8x6xf64>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %77 = tensor.empty() : tensor<128x6xf64>
    %78 = linalg.fill ins(%cst : f64) outs(%77 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %79 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<128x8xf64>, tensor<8x6xf64>) outs(%78 : tensor<128x6xf64>) -> tensor<128x6xf64>
    %expanded_42 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [8, 16, 6] : tensor<128x6xf64> into tensor<8x16x6xf64>
    %80 = tensor.empty() : tensor<8x16x6xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %arg1 : tensor<8x16x6xf64>, tensor<8x16x6xf64>) outs(%80 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x6xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<8x16x6xf64>) outs(%80 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.fpowi %in, %c2_i64 : f64, i64
      linalg.yield %176 : f64
    } -> tensor<8x16x6xf64>
    %83 = tensor.empty() : tensor<f64>
    %84 = linalg.fill ins(%cst : f64) outs(%83 : tensor<f64>) -> tensor<f64>
    %85 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["reduction", "reduction", "reduction"]} ins(%82 : tensor<8x16x6xf64>) outs(%84 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<f64>
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%85 : tensor<f64>) outs(%83 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_11 : f64
      linalg.yield %176 : f64
    } -> tensor<f64>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<8x16x6xf64>) outs(%80 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_7 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x6xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %cst_3 : tensor<8x16x6xf64>, tensor<f64>) outs(%80 : tensor<8x16x6xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x6xf64>
    %collapsed_43 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<8x16x6xf64> into tensor<128x6xf64>
    %89 = tensor.empty() : tensor<6x128xf64>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<128x6xf64>) outs(%89 : tensor<6x128xf64>) permutation = [1, 0] 
    %90 = linalg.fill ins(%cst : f64) outs(%0 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %91 = linalg.matmul ins(%transposed_44, %collapsed_41 : tensor<6x128xf64>, tensor<128x8xf64>) outs(%90 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %92 = linalg.matmul ins(%collapsed_43, %arg11 : tensor<128x6xf64>, tensor<6x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_45 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %93 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %arg10 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %74 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %97 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %100 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %74 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %104 = tensor.empty() : tensor<8xf64>
    %105 = linalg.fill ins(%cst : f64) outs(%104 : tensor<8xf64>) -> tensor<8xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%103 : tensor<8x16x8xf64>) outs(%105 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8xf64>
    %collapsed_46 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %107 = tensor.empty() : tensor<8x128xf64>
    %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<128x8xf64>) outs(%107 : tensor<8x128xf64>) permutation = [1, 0] 
    %108 = linalg.fill ins(%cst : f64) outs(%57 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %109 = linalg.matmul ins(%transposed_47, %collapsed_38 : tensor<8x128xf64>, tensor<128x32xf64>) outs(%108 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %110 = linalg.matmul ins(%collapsed_46, %arg9 : tensor<128x8xf64>, tensor<8x32xf64>) outs(%59 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %expanded_48 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [8, 16, 32] : tensor<128x32xf64> into tensor<8x16x32xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_6 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.erf %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %cst_1 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_2 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_36 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_5 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = math.exp %in : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_4 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %118 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %120 : tensor<8x16x32xf64>, tensor<8x16x32xf64>) outs(%61 : tensor<8x16x32xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x32xf64>
    %collapsed_49 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<8x16x32xf64> into tensor<128x32xf64>
    %122 = tensor.empty() : tensor<32x128xf64>
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<128x32xf64>) outs(%122 : tensor<32x128xf64>) permutation = [1, 0] 
    %123 = linalg.fill ins(%cst : f64) outs(%63 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %124 = linalg.matmul ins(%transposed_50, %collapsed_35 : tensor<32x128xf64>, tensor<128x8xf64>) outs(%123 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %125 = linalg.matmul ins(%collapsed_49, %arg8 : tensor<128x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_51 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %126 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %arg5 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %128 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %55 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %130 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %130 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %132 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %128 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %135 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %133 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %55 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %137 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%136 : tensor<8x16x8xf64>) outs(%105 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %135 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %collapsed_52 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %transposed_53 = linalg.transpose ins(%collapsed_52 : tensor<128x8xf64>) outs(%107 : tensor<8x128xf64>) permutation = [1, 0] 
    %139 = linalg.fill ins(%cst : f64) outs(%44 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %140 = linalg.matmul ins(%transposed_53, %collapsed_32 : tensor<8x128xf64>, tensor<128x8xf64>) outs(%139 : tensor<8x8xf64>) -> tensor<8x8xf64>
    %141 = linalg.matmul ins(%collapsed_52, %arg7 : tensor<128x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_54 = tensor.expand_shape %141 [[0, 1], [2, 3]] output_shape [8, 16, 2, 4] : tensor<128x8xf64> into tensor<8x16x2x4xf64>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<8x16x2x4xf64>) outs(%22 : tensor<8x2x16x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<8x2x16x4xf64> into tensor<16x16x4xf64>
    %transposed_57 = linalg.transpose ins(%collapsed_27 : tensor<16x16x16xf64>) outs(%24 : tensor<16x16x16xf64>) permutation = [0, 2, 1] 
    %142 = linalg.batch_matmul ins(%transposed_57, %collapsed_56 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%41 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %143 = tensor.empty() : tensor<16x4x16xf64>
    %transposed_58 = linalg.transpose ins(%collapsed_28 : tensor<16x16x4xf64>) outs(%143 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %144 = linalg.batch_matmul ins(%collapsed_56, %transposed_58 : tensor<16x16x4xf64>, tensor<16x4x16xf64>) outs(%25 : tensor<16x16x16xf64>) -> tensor<16x16x16xf64>
    %expanded_59 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %expanded_60 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [8, 2, 16, 16] : tensor<16x16x16xf64> into tensor<8x2x16x16xf64>
    %145 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %39 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %146 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<8x2x16x16xf64>) outs(%37 : tensor<8x2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x1xf64>
    %147 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %146 : tensor<8x2x16x16xf64>, tensor<8x2x16x1xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<8x2x16x16xf64>, tensor<8x2x16x16xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<8x2x16x16xf64>) outs(%27 : tensor<8x2x16x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_2 : f64
      linalg.yield %176 : f64
    } -> tensor<8x2x16x16xf64>
    %collapsed_61 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<8x2x16x16xf64> into tensor<16x16x16xf64>
    %transposed_62 = linalg.transpose ins(%collapsed_23 : tensor<16x16x4xf64>) outs(%143 : tensor<16x4x16xf64>) permutation = [0, 2, 1] 
    %150 = linalg.fill ins(%cst : f64) outs(%143 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %151 = linalg.batch_matmul ins(%transposed_62, %collapsed_61 : tensor<16x4x16xf64>, tensor<16x16x16xf64>) outs(%150 : tensor<16x4x16xf64>) -> tensor<16x4x16xf64>
    %transposed_63 = linalg.transpose ins(%collapsed_24 : tensor<16x4x16xf64>) outs(%40 : tensor<16x16x4xf64>) permutation = [0, 2, 1] 
    %152 = linalg.batch_matmul ins(%collapsed_61, %transposed_63 : tensor<16x16x16xf64>, tensor<16x16x4xf64>) outs(%41 : tensor<16x16x4xf64>) -> tensor<16x16x4xf64>
    %expanded_64 = tensor.expand_shape %151 [[0, 1], [2], [3]] output_shape [8, 2, 4, 16] : tensor<16x4x16xf64> into tensor<8x2x4x16xf64>
    %expanded_65 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [8, 2, 16, 4] : tensor<16x16x4xf64> into tensor<8x2x16x4xf64>
    %transposed_66 = linalg.transpose ins(%expanded_59 : tensor<8x2x16x4xf64>) outs(%43 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_68 = linalg.transpose ins(%expanded_64 : tensor<8x2x4x16xf64>) outs(%43 : tensor<8x16x2x4xf64>) permutation = [0, 3, 1, 2] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %transposed_70 = linalg.transpose ins(%expanded_65 : tensor<8x2x16x4xf64>) outs(%43 : tensor<8x16x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3]] : tensor<8x16x2x4xf64> into tensor<8x16x8xf64>
    %concat = tensor.concat dim(2) %collapsed_71, %collapsed_69, %collapsed_67 : (tensor<8x16x8xf64>, tensor<8x16x8xf64>, tensor<8x16x8xf64>) -> tensor<8x16x24xf64>
    %collapsed_72 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<8x16x24xf64> into tensor<128x24xf64>
    %153 = tensor.empty() : tensor<24x128xf64>
    %transposed_73 = linalg.transpose ins(%collapsed_72 : tensor<128x24xf64>) outs(%153 : tensor<24x128xf64>) permutation = [1, 0] 
    %154 = tensor.empty() : tensor<24x8xf64>
    %155 = linalg.fill ins(%cst : f64) outs(%154 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %156 = linalg.matmul ins(%transposed_73, %collapsed_13 : tensor<24x128xf64>, tensor<128x8xf64>) outs(%155 : tensor<24x8xf64>) -> tensor<24x8xf64>
    %157 = linalg.matmul ins(%collapsed_72, %arg6 : tensor<128x24xf64>, tensor<24x8xf64>) outs(%2 : tensor<128x8xf64>) -> tensor<128x8xf64>
    %expanded_74 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [8, 16, 8] : tensor<128x8xf64> into tensor<8x16x8xf64>
    %158 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %arg4 : tensor<8x16x8xf64>, tensor<8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.mulf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %160 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %16 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %162 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<8x16x8xf64>) outs(%7 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %163 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %162 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %164 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %160 : tensor<8x16x8xf64>, tensor<8x16x1xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %165 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.subf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8x16x1xf64>) outs(%6 : tensor<8x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_9 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x1xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %165 : tensor<8x16x1xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %16 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.mulf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %169 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%168 : tensor<8x16x8xf64>) outs(%105 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<8xf64>
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %167 : tensor<8x16x8xf64>, tensor<8x16x8xf64>) outs(%4 : tensor<8x16x8xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %176 = arith.addf %in, %in_78 : f64
      linalg.yield %176 : f64
    } -> tensor<8x16x8xf64>
    %171 = tensor.empty() : tensor<1x16x8xf64>
    %172 = linalg.fill ins(%cst : f64) outs(%171 : tensor<1x16x8xf64>) -> tensor<1x16x8xf64>
    %173 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "parallel"]} ins(%170 : tensor<8x16x8xf64>) outs(%172 : tensor<1x16x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<1x16x8xf64>
    %collapsed_75 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x16x8xf64> into tensor<16x8xf64>
    %collapsed_76 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<8x16x8xf64> into tensor<128x8xf64>
    %transposed_77 = linalg.transpose ins(%collapsed_76 : tensor<128x8xf64>) outs(%107 : tensor<8x128xf64>) permutation = [1, 0] 
    %174 = linalg.fill ins(%cst : f64) outs(%76 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %175 = linalg.matmul ins(%transposed_77, %collapsed : tensor<8x128xf64>, tensor<128x6xf64>) outs(%174 : tensor<8x6xf64>) -> tensor<8x6xf64>
    return %86, %collapsed_75, %175, %169, %137, %156, %140, %124, %109, %106, %91 : tensor<f64>, tensor<16x8xf64>, tensor<8x6xf64>, tensor<8xf64>, tensor<8xf64>, tensor<24x8xf64>, tensor<8x8xf64>, tensor<32x8xf64>, tensor<8x32xf64>, tensor<8xf64>, tensor<6x8xf64>
  }
}
