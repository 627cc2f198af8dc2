#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4 + d2 * 4, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5 + d3 * 4, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<4x3x32x32xf64>) -> tensor<4x100xf64> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense_resource<head.bias> : tensor<100xf64>
    %cst_4 = arith.constant dense_resource<head.weight> : tensor<100x64xf64>
    %cst_5 = arith.constant dense_resource<blocks.3.fc2.bias> : tensor<64xf64>
    %cst_6 = arith.constant dense_resource<blocks.3.fc2.weight> : tensor<64x256xf64>
    %cst_7 = arith.constant dense_resource<blocks.3.fc1.bias> : tensor<256xf64>
    %cst_8 = arith.constant dense_resource<blocks.3.fc1.weight> : tensor<256x64xf64>
    %cst_9 = arith.constant dense_resource<blocks.3.proj.bias> : tensor<64xf64>
    %cst_10 = arith.constant dense_resource<blocks.3.proj.weight> : tensor<64x64xf64>
    %cst_11 = arith.constant dense_resource<blocks.3.qkv.weight> : tensor<192x64xf64>
    %cst_12 = arith.constant dense_resource<blocks.2.fc2.bias> : tensor<64xf64>
    %cst_13 = arith.constant dense_resource<blocks.2.fc2.weight> : tensor<64x256xf64>
    %cst_14 = arith.constant dense_resource<blocks.2.fc1.bias> : tensor<256xf64>
    %cst_15 = arith.constant dense_resource<blocks.2.fc1.weight> : tensor<256x64xf64>
    %cst_16 = arith.constant dense_resource<blocks.2.proj.bias> : tensor<64xf64>
    %cst_17 = arith.constant dense_resource<blocks.2.proj.weight> : tensor<64x64xf64>
    %cst_18 = arith.constant dense_resource<blocks.2.qkv.weight> : tensor<192x64xf64>
    %cst_19 = arith.constant dense_resource<blocks.1.fc2.bias> : tensor<64xf64>
    %cst_20 = arith.constant dense_resource<blocks.1.fc2.weight> : tensor<64x256xf64>
    %cst_21 = arith.constant dense_resource<blocks.1.fc1.bias> : tensor<256xf64>
    %cst_22 = arith.constant dense_resource<blocks.1.fc1.weight> : tensor<256x64xf64>
    %cst_23 = arith.constant dense_resource<blocks.1.proj.bias> : tensor<64xf64>
    %cst_24 = arith.constant dense_resource<blocks.1.proj.weight> : tensor<64x64xf64>
    %cst_25 = arith.constant dense_resource<blocks.1.qkv.weight> : tensor<192x64xf64>
    %cst_26 = arith.constant dense_resource<blocks.0.fc2.bias> : tensor<64xf64>
    %cst_27 = arith.constant dense_resource<blocks.0.fc2.weight> : tensor<64x256xf64>
    %cst_28 = arith.constant dense_resource<blocks.0.fc1.bias> : tensor<256xf64>
    %cst_29 = arith.constant dense_resource<blocks.0.fc1.weight> : tensor<256x64xf64>
    %cst_30 = arith.constant dense_resource<blocks.0.proj.bias> : tensor<64xf64>
    %cst_31 = arith.constant dense_resource<blocks.0.proj.weight> : tensor<64x64xf64>
    %cst_32 = arith.constant dense_resource<blocks.0.qkv.weight> : tensor<192x64xf64>
    %cst_33 = arith.constant 1.000000e-05 : f64
    %cst_34 = arith.constant dense_resource<position> : tensor<1x65x64xf64>
    %cst_35 = arith.constant dense_resource<patches.bias> : tensor<64xf64>
    %cst_36 = arith.constant dense_resource<patches.weight> : tensor<64x48xf64>
    %cst_37 = arith.constant dense_resource<cls> : tensor<1x1x64xf64>
    %cst_38 = arith.constant 6.400000e+01 : f64
    %cst_39 = arith.constant 4.000000e+00 : f64
    %cst_40 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<4x3x8x32x4xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x3x32x32xf64>) outs(%0 : tensor<4x3x8x32x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<4x3x8x32x4xf64>
    %2 = tensor.empty() : tensor<4x3x8x8x4x4xf64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<4x3x8x32x4xf64>) outs(%2 : tensor<4x3x8x8x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<4x3x8x8x4x4xf64>
    %4 = tensor.empty() : tensor<4x8x8x4x4x3xf64>
    %transposed = linalg.transpose ins(%3 : tensor<4x3x8x8x4x4xf64>) outs(%4 : tensor<4x8x8x4x4x3xf64>) permutation = [0, 2, 3, 4, 5, 1] 
    %5 = tensor.empty() : tensor<4x1x64xf64>
    %collapsed = tensor.collapse_shape %cst_37 [[0, 1], [2]] : tensor<1x1x64xf64> into tensor<1x64xf64>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x64xf64>) outs(%5 : tensor<4x1x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<4x1x64xf64>
    %collapsed_41 = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4, 5]] : tensor<4x8x8x4x4x3xf64> into tensor<256x48xf64>
    %7 = tensor.empty() : tensor<48x64xf64>
    %transposed_42 = linalg.transpose ins(%cst_36 : tensor<64x48xf64>) outs(%7 : tensor<48x64xf64>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<256x64xf64>
    %9 = linalg.fill ins(%cst : f64) outs(%8 : tensor<256x64xf64>) -> tensor<256x64xf64>
    %10 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<256x48xf64>, tensor<48x64xf64>) outs(%9 : tensor<256x64xf64>) -> tensor<256x64xf64>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_35 : tensor<256x64xf64>, tensor<64xf64>) outs(%8 : tensor<256x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<256x64xf64>
    %expanded = tensor.expand_shape %11 [[0, 1], [2]] output_shape [4, 64, 64] : tensor<256x64xf64> into tensor<4x64x64xf64>
    %concat = tensor.concat dim(1) %6, %expanded : (tensor<4x1x64xf64>, tensor<4x64x64xf64>) -> tensor<4x65x64xf64>
    %12 = tensor.empty() : tensor<4x65x64xf64>
    %13 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %cst_34 : tensor<4x65x64xf64>, tensor<1x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %14 = tensor.empty() : tensor<4x65x1xf64>
    %15 = linalg.fill ins(%cst : f64) outs(%14 : tensor<4x65x1xf64>) -> tensor<4x65x1xf64>
    %16 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %18 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %20 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %24 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %23 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %25 = tensor.empty() : tensor<64x192xf64>
    %transposed_43 = linalg.transpose ins(%cst_32 : tensor<192x64xf64>) outs(%25 : tensor<64x192xf64>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %26 = tensor.empty() : tensor<260x192xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<260x192xf64>) -> tensor<260x192xf64>
    %28 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<260x64xf64>, tensor<64x192xf64>) outs(%27 : tensor<260x192xf64>) -> tensor<260x192xf64>
    %expanded_45 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [4, 65, 192] : tensor<260x192xf64> into tensor<4x65x192xf64>
    %extracted_slice = tensor.extract_slice %expanded_45[0, 0, 0] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_46 = tensor.extract_slice %expanded_45[0, 0, 64] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_47 = tensor.extract_slice %expanded_45[0, 0, 128] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %expanded_48 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %29 = tensor.empty() : tensor<4x4x65x16xf64>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %expanded_50 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %expanded_51 = tensor.expand_shape %extracted_slice_47 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<4x4x16x65xf64>
    %transposed_53 = linalg.transpose ins(%expanded_50 : tensor<4x65x4x16xf64>) outs(%30 : tensor<4x4x16x65xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<4x4x16x65xf64> into tensor<16x16x65xf64>
    %31 = tensor.empty() : tensor<16x65x65xf64>
    %32 = linalg.fill ins(%cst : f64) outs(%31 : tensor<16x65x65xf64>) -> tensor<16x65x65xf64>
    %33 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<16x65x16xf64>, tensor<16x16x65xf64>) outs(%32 : tensor<16x65x65xf64>) -> tensor<16x65x65xf64>
    %expanded_56 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [4, 4, 65, 65] : tensor<16x65x65xf64> into tensor<4x4x65x65xf64>
    %34 = tensor.empty() : tensor<4x4x65x65xf64>
    %35 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_39 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %36 = tensor.empty() : tensor<4x4x65xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<4x4x65xi64>) -> tensor<4x4x65xi64>
    %38 = tensor.empty() : tensor<4x4x65xf64>
    %39 = linalg.fill ins(%cst_0 : f64) outs(%38 : tensor<4x4x65xf64>) -> tensor<4x4x65xf64>
    %40:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<4x4x65x65xf64>) outs(%39, %37 : tensor<4x4x65xf64>, tensor<4x4x65xi64>) {
    ^bb0(%in: f64, %out: f64, %out_161: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_161 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<4x4x65xf64>, tensor<4x4x65xi64>)
    %expanded_57 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [4, 4, 65, 1] : tensor<4x4x65xf64> into tensor<4x4x65x1xf64>
    %41 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_57 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %42 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %43 = tensor.empty() : tensor<4x4x65x1xf64>
    %44 = linalg.fill ins(%cst : f64) outs(%43 : tensor<4x4x65x1xf64>) -> tensor<4x4x65x1xf64>
    %45 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<4x4x65x65xf64>) outs(%44 : tensor<4x4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x1xf64>
    %46 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.divf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %collapsed_58 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<4x4x65x65xf64> into tensor<16x65x65xf64>
    %collapsed_59 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %47 = tensor.empty() : tensor<16x65x16xf64>
    %48 = linalg.fill ins(%cst : f64) outs(%47 : tensor<16x65x16xf64>) -> tensor<16x65x16xf64>
    %49 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<16x65x65xf64>, tensor<16x65x16xf64>) outs(%48 : tensor<16x65x16xf64>) -> tensor<16x65x16xf64>
    %expanded_60 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [4, 4, 65, 16] : tensor<16x65x16xf64> into tensor<4x4x65x16xf64>
    %50 = tensor.empty() : tensor<4x65x4x16xf64>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<4x4x65x16xf64>) outs(%50 : tensor<4x65x4x16xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1], [2, 3]] : tensor<4x65x4x16xf64> into tensor<260x64xf64>
    %51 = tensor.empty() : tensor<64x64xf64>
    %transposed_63 = linalg.transpose ins(%cst_31 : tensor<64x64xf64>) outs(%51 : tensor<64x64xf64>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<260x64xf64>
    %53 = linalg.fill ins(%cst : f64) outs(%52 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %54 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<260x64xf64>, tensor<64x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %55 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_30 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_64 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_64 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %57 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %59 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %61 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %65 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %64 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %collapsed_65 = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %66 = tensor.empty() : tensor<64x256xf64>
    %transposed_66 = linalg.transpose ins(%cst_29 : tensor<256x64xf64>) outs(%66 : tensor<64x256xf64>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<260x256xf64>
    %68 = linalg.fill ins(%cst : f64) outs(%67 : tensor<260x256xf64>) -> tensor<260x256xf64>
    %69 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<260x64xf64>, tensor<64x256xf64>) outs(%68 : tensor<260x256xf64>) -> tensor<260x256xf64>
    %70 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%69, %cst_28 : tensor<260x256xf64>, tensor<256xf64>) outs(%67 : tensor<260x256xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x256xf64>
    %expanded_67 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [4, 65, 256] : tensor<260x256xf64> into tensor<4x65x256xf64>
    %71 = tensor.empty() : tensor<4x65x256xf64>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<4x65x256xf64>) outs(%71 : tensor<4x65x256xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_40 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<4x65x256xf64>
    %collapsed_68 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<4x65x256xf64> into tensor<260x256xf64>
    %transposed_69 = linalg.transpose ins(%cst_27 : tensor<64x256xf64>) outs(%8 : tensor<256x64xf64>) permutation = [1, 0] 
    %73 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<260x256xf64>, tensor<256x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %74 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%73, %cst_26 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_70 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %expanded_70 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %76 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %78 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %79 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %80 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %84 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %transposed_71 = linalg.transpose ins(%cst_25 : tensor<192x64xf64>) outs(%25 : tensor<64x192xf64>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %85 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<260x64xf64>, tensor<64x192xf64>) outs(%27 : tensor<260x192xf64>) -> tensor<260x192xf64>
    %expanded_73 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [4, 65, 192] : tensor<260x192xf64> into tensor<4x65x192xf64>
    %extracted_slice_74 = tensor.extract_slice %expanded_73[0, 0, 0] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_75 = tensor.extract_slice %expanded_73[0, 0, 64] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_76 = tensor.extract_slice %expanded_73[0, 0, 128] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %expanded_77 = tensor.expand_shape %extracted_slice_74 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %expanded_79 = tensor.expand_shape %extracted_slice_75 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %expanded_80 = tensor.expand_shape %extracted_slice_76 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%expanded_79 : tensor<4x65x4x16xf64>) outs(%30 : tensor<4x4x16x65xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_83 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<4x4x16x65xf64> into tensor<16x16x65xf64>
    %86 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<16x65x16xf64>, tensor<16x16x65xf64>) outs(%32 : tensor<16x65x65xf64>) -> tensor<16x65x65xf64>
    %expanded_85 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [4, 4, 65, 65] : tensor<16x65x65xf64> into tensor<4x4x65x65xf64>
    %87 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_39 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %88:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<4x4x65x65xf64>) outs(%39, %37 : tensor<4x4x65xf64>, tensor<4x4x65xi64>) {
    ^bb0(%in: f64, %out: f64, %out_161: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_161 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<4x4x65xf64>, tensor<4x4x65xi64>)
    %expanded_86 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [4, 4, 65, 1] : tensor<4x4x65xf64> into tensor<4x4x65x1xf64>
    %89 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_86 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %90 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %91 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<4x4x65x65xf64>) outs(%44 : tensor<4x4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x1xf64>
    %92 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %91 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.divf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %collapsed_87 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<4x4x65x65xf64> into tensor<16x65x65xf64>
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %93 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<16x65x65xf64>, tensor<16x65x16xf64>) outs(%48 : tensor<16x65x16xf64>) -> tensor<16x65x16xf64>
    %expanded_89 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [4, 4, 65, 16] : tensor<16x65x16xf64> into tensor<4x4x65x16xf64>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<4x4x65x16xf64>) outs(%50 : tensor<4x65x4x16xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<4x65x4x16xf64> into tensor<260x64xf64>
    %transposed_92 = linalg.transpose ins(%cst_24 : tensor<64x64xf64>) outs(%51 : tensor<64x64xf64>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<260x64xf64>, tensor<64x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %95 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%94, %cst_23 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_93 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %96 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %expanded_93 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %97 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %99 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %100 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %101 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %105 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %collapsed_94 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %transposed_95 = linalg.transpose ins(%cst_22 : tensor<256x64xf64>) outs(%66 : tensor<64x256xf64>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<260x64xf64>, tensor<64x256xf64>) outs(%68 : tensor<260x256xf64>) -> tensor<260x256xf64>
    %107 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_21 : tensor<260x256xf64>, tensor<256xf64>) outs(%67 : tensor<260x256xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x256xf64>
    %expanded_96 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [4, 65, 256] : tensor<260x256xf64> into tensor<4x65x256xf64>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<4x65x256xf64>) outs(%71 : tensor<4x65x256xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_40 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<4x65x256xf64>
    %collapsed_97 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<4x65x256xf64> into tensor<260x256xf64>
    %transposed_98 = linalg.transpose ins(%cst_20 : tensor<64x256xf64>) outs(%8 : tensor<256x64xf64>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<260x256xf64>, tensor<256x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_19 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_99 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %111 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_99 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %112 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %114 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %116 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %119 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %120 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %transposed_100 = linalg.transpose ins(%cst_18 : tensor<192x64xf64>) outs(%25 : tensor<64x192xf64>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %121 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<260x64xf64>, tensor<64x192xf64>) outs(%27 : tensor<260x192xf64>) -> tensor<260x192xf64>
    %expanded_102 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [4, 65, 192] : tensor<260x192xf64> into tensor<4x65x192xf64>
    %extracted_slice_103 = tensor.extract_slice %expanded_102[0, 0, 0] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_104 = tensor.extract_slice %expanded_102[0, 0, 64] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_105 = tensor.extract_slice %expanded_102[0, 0, 128] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %expanded_106 = tensor.expand_shape %extracted_slice_103 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %expanded_108 = tensor.expand_shape %extracted_slice_104 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %expanded_109 = tensor.expand_shape %extracted_slice_105 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %transposed_111 = linalg.transpose ins(%expanded_108 : tensor<4x65x4x16xf64>) outs(%30 : tensor<4x4x16x65xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_112 = tensor.collapse_shape %transposed_107 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %collapsed_113 = tensor.collapse_shape %transposed_111 [[0, 1], [2], [3]] : tensor<4x4x16x65xf64> into tensor<16x16x65xf64>
    %122 = linalg.batch_matmul ins(%collapsed_112, %collapsed_113 : tensor<16x65x16xf64>, tensor<16x16x65xf64>) outs(%32 : tensor<16x65x65xf64>) -> tensor<16x65x65xf64>
    %expanded_114 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [4, 4, 65, 65] : tensor<16x65x65xf64> into tensor<4x4x65x65xf64>
    %123 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_39 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %124:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<4x4x65x65xf64>) outs(%39, %37 : tensor<4x4x65xf64>, tensor<4x4x65xi64>) {
    ^bb0(%in: f64, %out: f64, %out_161: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_161 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<4x4x65xf64>, tensor<4x4x65xi64>)
    %expanded_115 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [4, 4, 65, 1] : tensor<4x4x65xf64> into tensor<4x4x65x1xf64>
    %125 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_115 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %126 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %127 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<4x4x65x65xf64>) outs(%44 : tensor<4x4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x1xf64>
    %128 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.divf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %collapsed_116 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<4x4x65x65xf64> into tensor<16x65x65xf64>
    %collapsed_117 = tensor.collapse_shape %transposed_110 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %129 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<16x65x65xf64>, tensor<16x65x16xf64>) outs(%48 : tensor<16x65x16xf64>) -> tensor<16x65x16xf64>
    %expanded_118 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [4, 4, 65, 16] : tensor<16x65x16xf64> into tensor<4x4x65x16xf64>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<4x4x65x16xf64>) outs(%50 : tensor<4x65x4x16xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_120 = tensor.collapse_shape %transposed_119 [[0, 1], [2, 3]] : tensor<4x65x4x16xf64> into tensor<260x64xf64>
    %transposed_121 = linalg.transpose ins(%cst_17 : tensor<64x64xf64>) outs(%51 : tensor<64x64xf64>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<260x64xf64>, tensor<64x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %131 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_16 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_122 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %132 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_122 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %133 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %135 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %137 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %138 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %139 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %141 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %collapsed_123 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %transposed_124 = linalg.transpose ins(%cst_15 : tensor<256x64xf64>) outs(%66 : tensor<64x256xf64>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<260x64xf64>, tensor<64x256xf64>) outs(%68 : tensor<260x256xf64>) -> tensor<260x256xf64>
    %143 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%142, %cst_14 : tensor<260x256xf64>, tensor<256xf64>) outs(%67 : tensor<260x256xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x256xf64>
    %expanded_125 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [4, 65, 256] : tensor<260x256xf64> into tensor<4x65x256xf64>
    %144 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<4x65x256xf64>) outs(%71 : tensor<4x65x256xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_40 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<4x65x256xf64>
    %collapsed_126 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<4x65x256xf64> into tensor<260x256xf64>
    %transposed_127 = linalg.transpose ins(%cst_13 : tensor<64x256xf64>) outs(%8 : tensor<256x64xf64>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_126, %transposed_127 : tensor<260x256xf64>, tensor<256x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %146 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%145, %cst_12 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_128 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %147 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_128 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %148 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %149 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %150 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %151 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %152 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %156 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %155 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %transposed_129 = linalg.transpose ins(%cst_11 : tensor<192x64xf64>) outs(%25 : tensor<64x192xf64>) permutation = [1, 0] 
    %collapsed_130 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %157 = linalg.matmul ins(%collapsed_130, %transposed_129 : tensor<260x64xf64>, tensor<64x192xf64>) outs(%27 : tensor<260x192xf64>) -> tensor<260x192xf64>
    %expanded_131 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [4, 65, 192] : tensor<260x192xf64> into tensor<4x65x192xf64>
    %extracted_slice_132 = tensor.extract_slice %expanded_131[0, 0, 0] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_133 = tensor.extract_slice %expanded_131[0, 0, 64] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %extracted_slice_134 = tensor.extract_slice %expanded_131[0, 0, 128] [4, 65, 64] [1, 1, 1] : tensor<4x65x192xf64> to tensor<4x65x64xf64>
    %expanded_135 = tensor.expand_shape %extracted_slice_132 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_136 = linalg.transpose ins(%expanded_135 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %expanded_137 = tensor.expand_shape %extracted_slice_133 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %expanded_138 = tensor.expand_shape %extracted_slice_134 [[0], [1], [2, 3]] output_shape [4, 65, 4, 16] : tensor<4x65x64xf64> into tensor<4x65x4x16xf64>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<4x65x4x16xf64>) outs(%29 : tensor<4x4x65x16xf64>) permutation = [0, 2, 1, 3] 
    %transposed_140 = linalg.transpose ins(%expanded_137 : tensor<4x65x4x16xf64>) outs(%30 : tensor<4x4x16x65xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_141 = tensor.collapse_shape %transposed_136 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %collapsed_142 = tensor.collapse_shape %transposed_140 [[0, 1], [2], [3]] : tensor<4x4x16x65xf64> into tensor<16x16x65xf64>
    %158 = linalg.batch_matmul ins(%collapsed_141, %collapsed_142 : tensor<16x65x16xf64>, tensor<16x16x65xf64>) outs(%32 : tensor<16x65x65xf64>) -> tensor<16x65x65xf64>
    %expanded_143 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [4, 4, 65, 65] : tensor<16x65x65xf64> into tensor<4x4x65x65xf64>
    %159 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_143 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_39 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %160:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<4x4x65x65xf64>) outs(%39, %37 : tensor<4x4x65xf64>, tensor<4x4x65xi64>) {
    ^bb0(%in: f64, %out: f64, %out_161: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f64
      %201 = arith.cmpf ogt, %in, %out : f64
      %202 = arith.select %201, %199, %out_161 : i64
      linalg.yield %200, %202 : f64, i64
    } -> (tensor<4x4x65xf64>, tensor<4x4x65xi64>)
    %expanded_144 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [4, 4, 65, 1] : tensor<4x4x65xf64> into tensor<4x4x65x1xf64>
    %161 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_144 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %162 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<4x4x65x65xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.exp %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %163 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<4x4x65x65xf64>) outs(%44 : tensor<4x4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x1xf64>
    %164 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %163 : tensor<4x4x65x65xf64>, tensor<4x4x65x1xf64>) outs(%34 : tensor<4x4x65x65xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.divf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x4x65x65xf64>
    %collapsed_145 = tensor.collapse_shape %164 [[0, 1], [2], [3]] : tensor<4x4x65x65xf64> into tensor<16x65x65xf64>
    %collapsed_146 = tensor.collapse_shape %transposed_139 [[0, 1], [2], [3]] : tensor<4x4x65x16xf64> into tensor<16x65x16xf64>
    %165 = linalg.batch_matmul ins(%collapsed_145, %collapsed_146 : tensor<16x65x65xf64>, tensor<16x65x16xf64>) outs(%48 : tensor<16x65x16xf64>) -> tensor<16x65x16xf64>
    %expanded_147 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [4, 4, 65, 16] : tensor<16x65x16xf64> into tensor<4x4x65x16xf64>
    %transposed_148 = linalg.transpose ins(%expanded_147 : tensor<4x4x65x16xf64>) outs(%50 : tensor<4x65x4x16xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_149 = tensor.collapse_shape %transposed_148 [[0, 1], [2, 3]] : tensor<4x65x4x16xf64> into tensor<260x64xf64>
    %transposed_150 = linalg.transpose ins(%cst_10 : tensor<64x64xf64>) outs(%51 : tensor<64x64xf64>) permutation = [1, 0] 
    %166 = linalg.matmul ins(%collapsed_149, %transposed_150 : tensor<260x64xf64>, tensor<64x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %167 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%166, %cst_9 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_151 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %168 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %expanded_151 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %169 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %170 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %171 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %172 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %171 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %173 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %174 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %175 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %176 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %177 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %176 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %collapsed_152 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<4x65x64xf64> into tensor<260x64xf64>
    %transposed_153 = linalg.transpose ins(%cst_8 : tensor<256x64xf64>) outs(%66 : tensor<64x256xf64>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_152, %transposed_153 : tensor<260x64xf64>, tensor<64x256xf64>) outs(%68 : tensor<260x256xf64>) -> tensor<260x256xf64>
    %179 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%178, %cst_7 : tensor<260x256xf64>, tensor<256xf64>) outs(%67 : tensor<260x256xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x256xf64>
    %expanded_154 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [4, 65, 256] : tensor<260x256xf64> into tensor<4x65x256xf64>
    %180 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<4x65x256xf64>) outs(%71 : tensor<4x65x256xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_40 : f64
      %199 = math.erf %198 : f64
      %200 = arith.addf %199, %cst_1 : f64
      %201 = arith.mulf %200, %cst_2 : f64
      %202 = arith.mulf %in, %201 : f64
      linalg.yield %202 : f64
    } -> tensor<4x65x256xf64>
    %collapsed_155 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<4x65x256xf64> into tensor<260x256xf64>
    %transposed_156 = linalg.transpose ins(%cst_6 : tensor<64x256xf64>) outs(%8 : tensor<256x64xf64>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_155, %transposed_156 : tensor<260x256xf64>, tensor<256x64xf64>) outs(%53 : tensor<260x64xf64>) -> tensor<260x64xf64>
    %182 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%181, %cst_5 : tensor<260x64xf64>, tensor<64xf64>) outs(%52 : tensor<260x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<260x64xf64>
    %expanded_157 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [4, 65, 64] : tensor<260x64xf64> into tensor<4x65x64xf64>
    %183 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_157 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %184 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %185 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %186 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.subf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %187 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %186 : tensor<4x65x64xf64>, tensor<4x65x64xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %188 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<4x65x64xf64>) outs(%15 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %out : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %189 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.divf %in, %cst_38 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %190 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = arith.addf %in, %cst_33 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %191 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<4x65x1xf64>) outs(%14 : tensor<4x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %198 = math.rsqrt %in : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x1xf64>
    %192 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %191 : tensor<4x65x64xf64>, tensor<4x65x1xf64>) outs(%12 : tensor<4x65x64xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.mulf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x65x64xf64>
    %extracted_slice_158 = tensor.extract_slice %192[0, 0, 0] [4, 1, 64] [1, 1, 1] : tensor<4x65x64xf64> to tensor<4x1x64xf64>
    %collapsed_159 = tensor.collapse_shape %extracted_slice_158 [[0, 1], [2]] : tensor<4x1x64xf64> into tensor<4x64xf64>
    %193 = tensor.empty() : tensor<64x100xf64>
    %transposed_160 = linalg.transpose ins(%cst_4 : tensor<100x64xf64>) outs(%193 : tensor<64x100xf64>) permutation = [1, 0] 
    %194 = tensor.empty() : tensor<4x100xf64>
    %195 = linalg.fill ins(%cst : f64) outs(%194 : tensor<4x100xf64>) -> tensor<4x100xf64>
    %196 = linalg.matmul ins(%collapsed_159, %transposed_160 : tensor<4x64xf64>, tensor<64x100xf64>) outs(%195 : tensor<4x100xf64>) -> tensor<4x100xf64>
    %197 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%196, %cst_3 : tensor<4x100xf64>, tensor<100xf64>) outs(%194 : tensor<4x100xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %198 = arith.addf %in, %in_161 : f64
      linalg.yield %198 : f64
    } -> tensor<4x100xf64>
    return %197 : tensor<4x100xf64>
  }
}

