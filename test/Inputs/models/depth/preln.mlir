#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x5x4xf64>) -> tensor<2x5x4xf64> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float64> : tensor<4xf64>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float64> : tensor<4x8xf64>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float64_20> : tensor<8xf64>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float64_19> : tensor<8xf64>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float64_18> : tensor<8xf64>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_32_torch.float64_2> : tensor<8x32xf64>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_torch.float64_2> : tensor<32xf64>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_8_torch.float64_2> : tensor<32x8xf64>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.float64_17> : tensor<8xf64>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_torch.float64_16> : tensor<8xf64>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.float64_15> : tensor<8xf64>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_8_torch.float64_2> : tensor<8x8xf64>
    %cst_15 = arith.constant dense_resource<torch_tensor_24_torch.float64_2> : tensor<24xf64>
    %cst_16 = arith.constant dense_resource<torch_tensor_24_8_torch.float64_2> : tensor<24x8xf64>
    %cst_17 = arith.constant dense_resource<torch_tensor_8_torch.float64_14> : tensor<8xf64>
    %cst_18 = arith.constant dense_resource<torch_tensor_8_torch.float64_13> : tensor<8xf64>
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.float64_12> : tensor<8xf64>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_32_torch.float64_1> : tensor<8x32xf64>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_torch.float64_1> : tensor<32xf64>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_8_torch.float64_1> : tensor<32x8xf64>
    %cst_23 = arith.constant dense_resource<torch_tensor_8_torch.float64_11> : tensor<8xf64>
    %cst_24 = arith.constant dense_resource<torch_tensor_8_torch.float64_10> : tensor<8xf64>
    %cst_25 = arith.constant dense_resource<torch_tensor_8_torch.float64_9> : tensor<8xf64>
    %cst_26 = arith.constant dense_resource<torch_tensor_8_8_torch.float64_1> : tensor<8x8xf64>
    %cst_27 = arith.constant dense_resource<torch_tensor_24_torch.float64_1> : tensor<24xf64>
    %cst_28 = arith.constant dense_resource<torch_tensor_24_8_torch.float64_1> : tensor<24x8xf64>
    %cst_29 = arith.constant dense_resource<torch_tensor_8_torch.float64_8> : tensor<8xf64>
    %cst_30 = arith.constant dense_resource<torch_tensor_8_torch.float64_7> : tensor<8xf64>
    %cst_31 = arith.constant dense_resource<torch_tensor_8_torch.float64_6> : tensor<8xf64>
    %cst_32 = arith.constant dense_resource<torch_tensor_8_32_torch.float64> : tensor<8x32xf64>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_torch.float64> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<torch_tensor_32_8_torch.float64> : tensor<32x8xf64>
    %cst_35 = arith.constant dense_resource<torch_tensor_8_torch.float64_5> : tensor<8xf64>
    %cst_36 = arith.constant dense_resource<torch_tensor_8_torch.float64_4> : tensor<8xf64>
    %cst_37 = arith.constant dense_resource<torch_tensor_8_torch.float64_3> : tensor<8xf64>
    %cst_38 = arith.constant dense_resource<torch_tensor_8_8_torch.float64> : tensor<8x8xf64>
    %cst_39 = arith.constant 2.000000e+00 : f64
    %cst_40 = arith.constant dense_resource<torch_tensor_24_torch.float64> : tensor<24xf64>
    %cst_41 = arith.constant dense_resource<torch_tensor_24_8_torch.float64> : tensor<24x8xf64>
    %cst_42 = arith.constant dense_resource<torch_tensor_8_torch.float64_2> : tensor<8xf64>
    %cst_43 = arith.constant dense_resource<torch_tensor_8_torch.float64_1> : tensor<8xf64>
    %cst_44 = arith.constant 1.000000e-05 : f64
    %cst_45 = arith.constant dense_resource<torch_tensor_8_torch.float64> : tensor<8xf64>
    %cst_46 = arith.constant dense_resource<torch_tensor_8_4_torch.float64> : tensor<8x4xf64>
    %cst_47 = arith.constant 8.000000e+00 : f64
    %cst_48 = arith.constant 1.4142135623730951 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x5x4xf64> into tensor<10x4xf64>
    %0 = tensor.empty() : tensor<4x8xf64>
    %transposed = linalg.transpose ins(%cst_46 : tensor<8x4xf64>) outs(%0 : tensor<4x8xf64>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<10x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<10x4xf64>, tensor<4x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_45 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %5 = tensor.empty() : tensor<2x5x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x5x1xf64>) -> tensor<2x5x1xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %9 = tensor.empty() : tensor<2x5x8xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %8 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_43 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_42 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_49 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %19 = tensor.empty() : tensor<8x24xf64>
    %transposed_50 = linalg.transpose ins(%cst_41 : tensor<24x8xf64>) outs(%19 : tensor<8x24xf64>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<10x24xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<10x24xf64>) -> tensor<10x24xf64>
    %22 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<10x8xf64>, tensor<8x24xf64>) outs(%21 : tensor<10x24xf64>) -> tensor<10x24xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_40 : tensor<10x24xf64>, tensor<24xf64>) outs(%20 : tensor<10x24xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x24xf64>
    %expanded_51 = tensor.expand_shape %23 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 2, 4] : tensor<10x24xf64> into tensor<2x5x3x2x4xf64>
    %24 = tensor.empty() : tensor<3x2x2x5x4xf64>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x5x3x2x4xf64>) outs(%24 : tensor<3x2x2x5x4xf64>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_52[0, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_53 = tensor.extract_slice %transposed_52[1, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_54 = tensor.extract_slice %transposed_52[2, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %collapsed_55 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<2x2x5x4xf64>
    %25 = tensor.empty() : tensor<2x2x4x5xf64>
    %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<2x2x5x4xf64>) outs(%25 : tensor<2x2x4x5xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_57 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %collapsed_58 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x2x4x5xf64> into tensor<4x4x5xf64>
    %26 = tensor.empty() : tensor<4x5x5xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<4x5x5xf64>) -> tensor<4x5x5xf64>
    %28 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x5x4xf64>, tensor<4x4x5xf64>) outs(%27 : tensor<4x5x5xf64>) -> tensor<4x5x5xf64>
    %expanded_59 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf64> into tensor<2x2x5x5xf64>
    %29 = tensor.empty() : tensor<2x2x5x5xf64>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_39 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %31 = tensor.empty() : tensor<2x2x5xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x2x5xi64>) -> tensor<2x2x5xi64>
    %33 = tensor.empty() : tensor<2x2x5xf64>
    %34 = linalg.fill ins(%cst_0 : f64) outs(%33 : tensor<2x2x5xf64>) -> tensor<2x2x5xf64>
    %35:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x5x5xf64>) outs(%34, %32 : tensor<2x2x5xf64>, tensor<2x2x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_129: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f64
      %173 = arith.cmpf ogt, %in, %out : f64
      %174 = arith.select %173, %171, %out_129 : i64
      linalg.yield %172, %174 : f64, i64
    } -> (tensor<2x2x5xf64>, tensor<2x2x5xi64>)
    %expanded_60 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf64> into tensor<2x2x5x1xf64>
    %36 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_60 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.exp %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %38 = tensor.empty() : tensor<2x2x5x1xf64>
    %39 = linalg.fill ins(%cst : f64) outs(%38 : tensor<2x2x5x1xf64>) -> tensor<2x2x5x1xf64>
    %40 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x2x5x5xf64>) outs(%39 : tensor<2x2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x1xf64>
    %41 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.divf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %collapsed_61 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x2x5x5xf64> into tensor<4x5x5xf64>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_54 [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %42 = tensor.empty() : tensor<4x5x4xf64>
    %43 = linalg.fill ins(%cst : f64) outs(%42 : tensor<4x5x4xf64>) -> tensor<4x5x4xf64>
    %44 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x5x5xf64>, tensor<4x5x4xf64>) outs(%43 : tensor<4x5x4xf64>) -> tensor<4x5x4xf64>
    %expanded_63 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf64> into tensor<2x2x5x4xf64>
    %45 = tensor.empty() : tensor<2x5x2x4xf64>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x2x5x4xf64>) outs(%45 : tensor<2x5x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<2x5x2x4xf64> into tensor<10x8xf64>
    %46 = tensor.empty() : tensor<8x8xf64>
    %transposed_66 = linalg.transpose ins(%cst_38 : tensor<8x8xf64>) outs(%46 : tensor<8x8xf64>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<10x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_37 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_67 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_67 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %50 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %59 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %cst_36 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %60 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %cst_35 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_68 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %61 = tensor.empty() : tensor<8x32xf64>
    %transposed_69 = linalg.transpose ins(%cst_34 : tensor<32x8xf64>) outs(%61 : tensor<8x32xf64>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<10x32xf64>
    %63 = linalg.fill ins(%cst : f64) outs(%62 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %64 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<10x8xf64>, tensor<8x32xf64>) outs(%63 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %cst_33 : tensor<10x32xf64>, tensor<32xf64>) outs(%62 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x32xf64>
    %expanded_70 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %66 = tensor.empty() : tensor<2x5x32xf64>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<2x5x32xf64>) outs(%66 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_48 : f64
      %171 = math.erf %170 : f64
      %172 = arith.addf %171, %cst_1 : f64
      %173 = arith.mulf %172, %cst_2 : f64
      %174 = arith.mulf %in, %173 : f64
      linalg.yield %174 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_71 = tensor.collapse_shape %67 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %68 = tensor.empty() : tensor<32x8xf64>
    %transposed_72 = linalg.transpose ins(%cst_32 : tensor<8x32xf64>) outs(%68 : tensor<32x8xf64>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<10x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %cst_31 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_73 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %expanded_73 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %72 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %80 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %cst_30 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %cst_29 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_74 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %transposed_75 = linalg.transpose ins(%cst_28 : tensor<24x8xf64>) outs(%19 : tensor<8x24xf64>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<10x8xf64>, tensor<8x24xf64>) outs(%21 : tensor<10x24xf64>) -> tensor<10x24xf64>
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %cst_27 : tensor<10x24xf64>, tensor<24xf64>) outs(%20 : tensor<10x24xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x24xf64>
    %expanded_76 = tensor.expand_shape %84 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 2, 4] : tensor<10x24xf64> into tensor<2x5x3x2x4xf64>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<2x5x3x2x4xf64>) outs(%24 : tensor<3x2x2x5x4xf64>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_78 = tensor.extract_slice %transposed_77[0, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_79 = tensor.extract_slice %transposed_77[1, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_80 = tensor.extract_slice %transposed_77[2, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %collapsed_81 = tensor.collapse_shape %extracted_slice_79 [[0, 1], [2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<2x2x5x4xf64>
    %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<2x2x5x4xf64>) outs(%25 : tensor<2x2x4x5xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_83 = tensor.collapse_shape %extracted_slice_78 [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<2x2x4x5xf64> into tensor<4x4x5xf64>
    %85 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<4x5x4xf64>, tensor<4x4x5xf64>) outs(%27 : tensor<4x5x5xf64>) -> tensor<4x5x5xf64>
    %expanded_85 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf64> into tensor<2x2x5x5xf64>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_39 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %87:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x5x5xf64>) outs(%34, %32 : tensor<2x2x5xf64>, tensor<2x2x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_129: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f64
      %173 = arith.cmpf ogt, %in, %out : f64
      %174 = arith.select %173, %171, %out_129 : i64
      linalg.yield %172, %174 : f64, i64
    } -> (tensor<2x2x5xf64>, tensor<2x2x5xi64>)
    %expanded_86 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf64> into tensor<2x2x5x1xf64>
    %88 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_86 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.exp %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %90 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x2x5x5xf64>) outs(%39 : tensor<2x2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x1xf64>
    %91 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.divf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %collapsed_87 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x2x5x5xf64> into tensor<4x5x5xf64>
    %collapsed_88 = tensor.collapse_shape %extracted_slice_80 [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %92 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<4x5x5xf64>, tensor<4x5x4xf64>) outs(%43 : tensor<4x5x4xf64>) -> tensor<4x5x4xf64>
    %expanded_89 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf64> into tensor<2x2x5x4xf64>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<2x2x5x4xf64>) outs(%45 : tensor<2x5x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<2x5x2x4xf64> into tensor<10x8xf64>
    %transposed_92 = linalg.transpose ins(%cst_26 : tensor<8x8xf64>) outs(%46 : tensor<8x8xf64>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<10x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %cst_25 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_93 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_93 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %cst_24 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %cst_23 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_94 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %transposed_95 = linalg.transpose ins(%cst_22 : tensor<32x8xf64>) outs(%61 : tensor<8x32xf64>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<10x8xf64>, tensor<8x32xf64>) outs(%63 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %cst_21 : tensor<10x32xf64>, tensor<32xf64>) outs(%62 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x32xf64>
    %expanded_96 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<2x5x32xf64>) outs(%66 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_48 : f64
      %171 = math.erf %170 : f64
      %172 = arith.addf %171, %cst_1 : f64
      %173 = arith.mulf %172, %cst_2 : f64
      %174 = arith.mulf %in, %173 : f64
      linalg.yield %174 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_97 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_98 = linalg.transpose ins(%cst_20 : tensor<8x32xf64>) outs(%68 : tensor<32x8xf64>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<10x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %cst_19 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_99 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_99 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %115 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %cst_18 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %cst_17 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_100 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %transposed_101 = linalg.transpose ins(%cst_16 : tensor<24x8xf64>) outs(%19 : tensor<8x24xf64>) permutation = [1, 0] 
    %124 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<10x8xf64>, tensor<8x24xf64>) outs(%21 : tensor<10x24xf64>) -> tensor<10x24xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %cst_15 : tensor<10x24xf64>, tensor<24xf64>) outs(%20 : tensor<10x24xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x24xf64>
    %expanded_102 = tensor.expand_shape %125 [[0, 1], [2, 3, 4]] output_shape [2, 5, 3, 2, 4] : tensor<10x24xf64> into tensor<2x5x3x2x4xf64>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<2x5x3x2x4xf64>) outs(%24 : tensor<3x2x2x5x4xf64>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_104 = tensor.extract_slice %transposed_103[0, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_105 = tensor.extract_slice %transposed_103[1, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %extracted_slice_106 = tensor.extract_slice %transposed_103[2, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x5x4xf64> to tensor<1x2x2x5x4xf64>
    %collapsed_107 = tensor.collapse_shape %extracted_slice_105 [[0, 1], [2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<2x2x5x4xf64>
    %transposed_108 = linalg.transpose ins(%collapsed_107 : tensor<2x2x5x4xf64>) outs(%25 : tensor<2x2x4x5xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_109 = tensor.collapse_shape %extracted_slice_104 [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %collapsed_110 = tensor.collapse_shape %transposed_108 [[0, 1], [2], [3]] : tensor<2x2x4x5xf64> into tensor<4x4x5xf64>
    %126 = linalg.batch_matmul ins(%collapsed_109, %collapsed_110 : tensor<4x5x4xf64>, tensor<4x4x5xf64>) outs(%27 : tensor<4x5x5xf64>) -> tensor<4x5x5xf64>
    %expanded_111 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf64> into tensor<2x2x5x5xf64>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_111 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_39 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %128:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%127 : tensor<2x2x5x5xf64>) outs(%34, %32 : tensor<2x2x5xf64>, tensor<2x2x5xi64>) {
    ^bb0(%in: f64, %out: f64, %out_129: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f64
      %173 = arith.cmpf ogt, %in, %out : f64
      %174 = arith.select %173, %171, %out_129 : i64
      linalg.yield %172, %174 : f64, i64
    } -> (tensor<2x2x5xf64>, tensor<2x2x5xi64>)
    %expanded_112 = tensor.expand_shape %128#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf64> into tensor<2x2x5x1xf64>
    %129 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_112 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x2x5x5xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.exp %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %131 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<2x2x5x5xf64>) outs(%39 : tensor<2x2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x1xf64>
    %132 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %131 : tensor<2x2x5x5xf64>, tensor<2x2x5x1xf64>) outs(%29 : tensor<2x2x5x5xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.divf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x2x5x5xf64>
    %collapsed_113 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<2x2x5x5xf64> into tensor<4x5x5xf64>
    %collapsed_114 = tensor.collapse_shape %extracted_slice_106 [[0, 1, 2], [3], [4]] : tensor<1x2x2x5x4xf64> into tensor<4x5x4xf64>
    %133 = linalg.batch_matmul ins(%collapsed_113, %collapsed_114 : tensor<4x5x5xf64>, tensor<4x5x4xf64>) outs(%43 : tensor<4x5x4xf64>) -> tensor<4x5x4xf64>
    %expanded_115 = tensor.expand_shape %133 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf64> into tensor<2x2x5x4xf64>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<2x2x5x4xf64>) outs(%45 : tensor<2x5x2x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_117 = tensor.collapse_shape %transposed_116 [[0, 1], [2, 3]] : tensor<2x5x2x4xf64> into tensor<10x8xf64>
    %transposed_118 = linalg.transpose ins(%cst_14 : tensor<8x8xf64>) outs(%46 : tensor<8x8xf64>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<10x8xf64>, tensor<8x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%134, %cst_13 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_119 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %136 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_119 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %137 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %139 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %141 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_12 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %cst_11 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_120 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %transposed_121 = linalg.transpose ins(%cst_10 : tensor<32x8xf64>) outs(%61 : tensor<8x32xf64>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<10x8xf64>, tensor<8x32xf64>) outs(%63 : tensor<10x32xf64>) -> tensor<10x32xf64>
    %149 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%148, %cst_9 : tensor<10x32xf64>, tensor<32xf64>) outs(%62 : tensor<10x32xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x32xf64>
    %expanded_122 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf64> into tensor<2x5x32xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122 : tensor<2x5x32xf64>) outs(%66 : tensor<2x5x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_48 : f64
      %171 = math.erf %170 : f64
      %172 = arith.addf %171, %cst_1 : f64
      %173 = arith.mulf %172, %cst_2 : f64
      %174 = arith.mulf %in, %173 : f64
      linalg.yield %174 : f64
    } -> tensor<2x5x32xf64>
    %collapsed_123 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x5x32xf64> into tensor<10x32xf64>
    %transposed_124 = linalg.transpose ins(%cst_8 : tensor<8x32xf64>) outs(%68 : tensor<32x8xf64>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<10x32xf64>, tensor<32x8xf64>) outs(%2 : tensor<10x8xf64>) -> tensor<10x8xf64>
    %152 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%151, %cst_7 : tensor<10x8xf64>, tensor<8xf64>) outs(%1 : tensor<10x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x8xf64>
    %expanded_125 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf64> into tensor<2x5x8xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_125 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.subf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %157 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %158 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x5x8xf64>) outs(%6 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %out : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.divf %in, %cst_47 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = arith.addf %in, %cst_44 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x5x1xf64>) outs(%5 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %170 = math.rsqrt %in : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x1xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %161 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %163 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %cst_6 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.mulf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %cst_5 : tensor<2x5x8xf64>, tensor<8xf64>) outs(%9 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<2x5x8xf64>
    %collapsed_126 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x5x8xf64> into tensor<10x8xf64>
    %165 = tensor.empty() : tensor<8x4xf64>
    %transposed_127 = linalg.transpose ins(%cst_4 : tensor<4x8xf64>) outs(%165 : tensor<8x4xf64>) permutation = [1, 0] 
    %166 = tensor.empty() : tensor<10x4xf64>
    %167 = linalg.fill ins(%cst : f64) outs(%166 : tensor<10x4xf64>) -> tensor<10x4xf64>
    %168 = linalg.matmul ins(%collapsed_126, %transposed_127 : tensor<10x8xf64>, tensor<8x4xf64>) outs(%167 : tensor<10x4xf64>) -> tensor<10x4xf64>
    %169 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%168, %cst_3 : tensor<10x4xf64>, tensor<4xf64>) outs(%166 : tensor<10x4xf64>) {
    ^bb0(%in: f64, %in_129: f64, %out: f64):
      %170 = arith.addf %in, %in_129 : f64
      linalg.yield %170 : f64
    } -> tensor<10x4xf64>
    %expanded_128 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 5, 4] : tensor<10x4xf64> into tensor<2x5x4xf64>
    return %expanded_128 : tensor<2x5x4xf64>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float64: "0x08000000000000200DC0CA3F0000008096FAD5BF000000E06684CB3F000000E04FF4883F",
      torch_tensor_4_8_torch.float64: "0x08000000000000406986D5BF000000208E5DC63F000000A05166C83F00000060AF03D63F000000A0241AD4BF000000A0D837A93F000000C0BEBBB43F000000002D35B1BF00000020879BB6BF000000002C8FBC3F00000040B55DA33F000000202F21943F000000207846BB3F000000A0865ECE3F00000080837E5C3F000000603FFAC23F00000060D0A2B4BF0000004041F2B03F00000020DAA6CD3F00000060BDFDC03F0000000058CCC3BF000000C05359D5BF00000040FE36B1BF000000E0EB3AD33F00000060F574CF3F000000A01BC2AB3F00000000CF80BB3F00000080F419C7BF000000A08C0CC7BF000000A0AA0D833F0000000020D1CC3F000000609445D63F",
      torch_tensor_8_torch.float64_20: "0x080000006784760ED90CC7BFE8FBB613A2A2943F3E56EBFB8CACDABF55836ACB01FADF3FCE222511B26F5CBF8752F01F82C7DE3F80845DA61E24C5BF398D1F6FF1ADB5BF",
      torch_tensor_8_torch.float64_19: "0x08000000345E07457F2BE83FC052CD4B1F6BF73F45BF879C1C86EA3FE4BF636E08A5E83F3E560BED7180F23F4207A886B7C1F73F38BFB5BEFE90F23F8EADB77CD27FF03F",
      torch_tensor_8_torch.float64_18: "0x08000000000000E0AE1D88BF00000040BF28A5BF00000060E658BBBF00000060FB4AA8BF0000008097EFA93F00000080046AB9BF000000A015E5C13F000000E00E48BDBF",
      torch_tensor_8_32_torch.float64_2: "0x080000000000002080CFC2BF00000000D6AFB83F000000A0FD9AAB3F00000040606996BF000000200053C03F00000020F0DCBA3F00000060ED86B83F00000000FB0FBA3F00000060FD3297BF000000A09F8BAFBF000000805912B7BF000000006AA1963F000000207DFDC1BF00000000BC62B0BF00000040412ABDBF000000E0FEDEAE3F000000005C6BB13F00000000E46EBCBF0000002063AEAD3F000000009A39943F000000006CC6C13F000000405835C13F000000403B0ABB3F000000401C9ABE3F00000060F325913F000000A0FEE5C33F00000000BE73C6BF00000040FFC0C03F000000806A2FC13F00000020F986B43F000000008824ABBF000000004C2AA5BF000000A0AACFB73F00000040B96854BF000000C05222C03F00000000D30EAD3F00000060E5789E3F000000A00CC0A7BF000000A096DFC4BF00000020EB2CC1BF000000409F20C3BF00000060A400C4BF000000A0CF35BBBF0000008006E5A5BF000000E015FFBD3F000000A03D659F3F0000008026D0B53F00000040B63FC1BF00000080FFD4C43F000000A0B8E5C33F000000806ADBC13F00000060E9C9ADBF00000060E73C503F00000080266AA03F0000004025CFB1BF000000A0EBF6B23F00000040CF5EA1BF000000C057F2C2BF000000403DC8A8BF000000C0FD78C63F000000C04953B43F000000C054DFB43F000000601B2FA03F000000609A71AB3F000000E0EBC1AF3F000000C07977BCBF000000C0CA1C933F00000040A346AABF000000A0BD6FBFBF000000006B69C1BF000000208012A4BF00000040F855C5BF000000800724C6BF000000E08072C43F00000040877F863F000000A056B761BF000000C03E26C2BF000000C00F78A43F000000803214C23F00000060C31FC63F00000040D316C3BF000000806B48ACBF00000020C4D6C13F000000806F81C33F000000809DC5C53F000000C009ACC4BF000000C01EFDC2BF000000C0E2AAB7BF00000020446FB63F00000020D2D3C2BF000000A02C5D9B3F0000000083FBBA3F000000A06C06A33F00000040C2EEA4BF000000C02D4DB73F000000000C53973F000000407109B93F000000C065E7BCBF00000020B1CBBD3F00000040F736923F000000E0D305C2BF00000000A317A93F0000002074EDBEBF0000002065A4C33F000000409AFDA33F00000040E275C1BF000000203805203F00000080010296BF000000C04C78B1BF000000207A6CC5BF000000A02C7CBDBF00000000F1FCC2BF000000C0BF41A13F000000C01FB4833F00000000A768963F000000E0E855C6BF000000E0FEF1BDBF00000060C8C8BBBF000000E027C2943F000000A098EFC3BF000000C01EFDBD3F000000405BE2BCBF000000805DE4A53F000000401089C43F00000020CFEBAFBF000000A0E68CC33F000000A08FCFC3BF00000000380B903F00000040A556C5BF000000A01C6497BF0000004061C7C53F000000009D2CC13F000000C09F96913F0000006053B7B4BF000000A03C4FB83F000000804597C1BF00000040923DBC3F000000403ADFC0BF000000E004DCC1BF00000060D758C43F0000000021E1C0BF00000040062DB6BF00000080D6F59D3F0000004001DC88BF000000C0A9118C3F00000020CAE9B8BF00000020687CB0BF0000006027F2C53F000000C0070BC03F000000806538C1BF000000A037C1653F00000000C2DDC1BF000000804157BF3F000000605E825A3F00000040A54EB7BF000000600467C43F000000A03B52B93F0000008003CC9DBF000000C09C6EAEBF000000C0EEA6953F0000002076C9BCBF0000006036EA643F00000000F975ABBF000000E0C776C1BF00000000F0CFB93F000000C08712BBBF000000A04FFBB2BF000000004813C0BF00000040E9FCA13F0000004022BDB63F000000C0FDDDB33F00000000C0C1A5BF00000020EA23993F000000208518C2BF0000008021E9C4BF00000060C69CABBF000000406F5BC1BF00000020E9C0A5BF000000C0D548C53F00000020372EC2BF000000A01956BFBF00000020CAEDB93F000000609FEEB5BF00000040732DB13F00000060E5389ABF000000A02551C3BF00000060B8C8AA3F00000060F681A8BF000000004D05BBBF00000000EAF2C03F00000040131293BF000000E06C2DAB3F000000A0F24070BF00000000BD27BDBF00000000B3B0833F000000A0B8C1B03F000000E0FC3992BF000000E00C0C8C3F000000C040F0AD3F00000020E048BC3F000000002F0B7D3F00000060555A96BF000000C08550BCBF00000000B941B0BF0000000074F1B3BF000000C0F74FB4BF000000806A5ABFBF0000006053135BBF000000805AEFBBBF00000060D138973F00000020DD91A83F000000E00323C23F000000A0D506783F000000204D0DC03F000000408C25BCBF00000060164DAABF000000A0358CB1BF0000006098F8AFBF000000C000B1C1BF000000E0755AC3BF00000080C214C0BF000000E003ADC33F00000080FFC4B4BF000000406342B43F000000007354AD3F000000001DEF973F000000409DBAA03F00000020EC60A0BF000000A02187ADBF0000002061E2953F000000E058FEC4BF0000006095C1B63F000000E0A5408FBF00000020DE03C0BF000000A05DACC53F000000C09EC2C1BF000000A0C604B0BF000000C038109D3F000000802935BC3F00000060380493BF000000E06AB194BF000000E02070C03F00000080E05CC23F000000A0902B87BF000000E03ABCBABF0000006025F3C0BF000000E0BB16B03F000000804F0FBEBF000000401E50AD3F00000000267B693F000000E07865B23F000000A0C673C0BF0000000062E3C3BF000000409A87B3BF00000080D08CB2BF00000060672CC63F",
      torch_tensor_32_torch.float64_2: "0x08000000000000A00892D23F00000060B67DBCBF000000202903CD3F000000E0A6F7D4BF00000080994AD63F000000C0D94BAD3F000000E0B650C7BF00000080E6DACD3F00000020D745BDBF000000C0A17BCABF000000A052CEC2BF00000020128DD53F000000C01926D53F000000E05B1FB53F0000006063F2A4BF000000401491CCBF0000000070A6BDBF000000A0A3D9D5BF000000405AFFD5BF000000E0E3F7923F0000006025F9D03F000000E044F69E3F000000A00152D2BF000000000ADABBBF000000C0C2C7CB3F000000803617B43F00000040D71DB03F00000000F29AD4BF000000C0B0DAB9BF00000020B3EDD23F000000A09F32C1BF0000000035CEC4BF",
      torch_tensor_32_8_torch.float64_2: "0x08000000000000E01FD1C13F00000060D17ECF3F0000006022CCC0BF00000020DB2DB1BF000000A008E2C33F00000040F22FC4BF000000E00F44C53F0000004058D4CEBF000000A023F784BF000000E0AE258CBF000000404B7AD3BF00000080BC53A3BF000000009B0DA1BF000000602CF366BF000000201865D53F000000E0CE04ACBF000000801F5ACA3F00000000635BBABF000000602711C8BF000000A0E76FA3BF000000007787CABF00000060BDC5C3BF00000020A378B7BF000000C016A0983F00000020D324C9BF000000A0BEE2C7BF000000C0F97CD0BF000000602609CBBF000000A025FBD3BF000000E0D039CFBF00000080C42ABABF00000020DFE6A8BF000000602D94CD3F00000060A3C98DBF000000C09398C8BF00000000DC64D2BF00000040DEE3C0BF000000A0238B823F00000040DDE8D1BF0000000053E3C1BF000000C006EB9B3F00000080D6A0D43F00000000CD144C3F000000604B8DD5BF000000E03955D0BF0000006040FBD0BF000000A01633CE3F00000040E9D8CB3F00000060F9B1803F000000600639CBBF000000A0D52CC3BF000000C0C9ECC9BF00000000A5F4D43F000000E001D0D1BF000000C0392FB03F00000000A3E4C33F00000000316AD3BF000000C04D18C33F000000001D84C63F000000403F2FB73F00000040F408D53F00000080AFE3C4BF0000008013EDD4BF000000E09BDFCABF000000C064B3D4BF00000040895FBD3F00000040B019B63F000000A026B3C4BF000000609127BFBF000000E0BE36CA3F000000401EC1473F000000E056EBD23F000000408654C1BF000000405C9AA83F000000602E92B63F000000C02F0CC0BF00000080D7F0D03F000000C03CF5B9BF000000E02318BB3F000000203E3DD2BF00000000AD75B63F000000E0E94ACF3F00000060A64AD5BF000000200699D63F000000E01F299B3F000000A04ED7D53F000000C0824ACD3F000000800CB9C83F00000000890092BF000000E0EBD7BE3F00000060E496BD3F000000C001B4CEBF00000040C3B2C53F0000006074CAD33F000000602F2FBCBF000000006FB2CDBF000000E0792CD33F0000004036D7D43F000000206A6CA73F000000408DAAD0BF000000A0DA968EBF00000000871964BF000000C0C08CCF3F000000608CC5D4BF000000804613CEBF00000060F093A1BF00000040B386ABBF000000807164993F0000000093EDD53F000000A0B338D13F00000060B700D63F000000A05887D5BF000000C08B2AD43F000000A0B291D1BF00000040FBBBBABF00000040AD75CA3F0000000021DBB5BF000000A04213C4BF000000606BFD913F000000206188D53F0000000077789DBF0000008035FED5BF000000C07577B5BF000000209FD7D2BF00000020BC9F863F000000E015C4D03F000000A06199D23F000000A0BC14B03F00000040E4EBCDBF00000040C3A2C9BF00000060DB78C83F000000802BBAC23F000000A006DCC8BF000000E0D52EB73F000000A00613C0BF00000040967CD0BF00000000BEDAD53F000000C0A224C53F000000007087C0BF000000E0C4CFC93F0000008072DFCFBF00000040893CC83F000000E03774C03F000000001D43BABF000000A0470EC7BF000000A02C8B9A3F0000000056C7CC3F000000C0D2DB993F00000040D7C7D0BF0000000053D2CABF00000020A86CA3BF00000000A396C23F0000002046BDCA3F000000C0DD21D13F000000E0F0B6D13F00000080EA00A0BF000000E08B83C9BF000000E08318D1BF00000040AACD7CBF000000C0C074D33F000000E0AF1CC23F00000080C579C03F0000004020D1B23F00000000B990D3BF00000040D7E2B6BF00000000279AC6BF000000E0C9A2D2BF00000040972DD03F00000020AA48CD3F000000A0AC0457BF000000606BE5CBBF000000A0658CBF3F00000040D260D0BF00000060B5B0D3BF00000060A20DB53F000000600D0CB83F000000E07C76C13F0000004045DAD53F000000E011FCD03F00000060B569BABF000000609309CC3F000000A039B6D3BF000000406536CD3F000000600679D4BF000000C054B5BDBF00000060F4F9CC3F000000C0F537A1BF000000E0F57FD0BF000000A08694BF3F00000020FE95D03F0000000067D8BE3F000000401B93CC3F0000006049EFC0BF000000004ABBBD3F0000004065AACCBF00000020647084BF000000C02101923F0000008054F6CEBF000000207BD6A93F000000807C63C4BF000000C091D7C4BF000000E0ABFBD5BF000000C057E7BF3F0000006048D3CE3F000000207491D63F000000801E67D33F000000206088D3BF00000000BE71D03F000000806056D43F000000E00059C73F00000020B7A4CC3F000000806FE4CF3F000000806FA8CC3F000000604E84A33F000000802F39D0BF000000C06160A43F00000020A52BD3BF000000E0A5AED33F00000080EAABD43F00000060865BC0BF000000804372D63F000000A0D012B1BF000000C07E8AD1BF0000002042FEC83F00000040E16DD23F00000020163DD43F00000040B939C63F000000807DE9CE3F0000008095E6C83F000000803916C63F00000000A365D3BF000000808EBEBEBF000000406882A93F000000202B15D23F00000000FDA1A4BF000000006D7DC53F0000002075A8D5BF000000A0D7F3C3BF000000A041B3BC3F000000A0A25CBA3F000000A0262CA83F000000600976A33F000000E03774CA3F00000080358AAEBF000000C086D4CD3F000000A0C587D63F000000E0BD6CACBF000000601A06D2BF000000E00188B33F000000803C1CC53F000000A0FBE0C53F00000020A0EBD3BF000000008085A6BF000000C0372889BF00000020543BC23F000000A01237A9BF",
      torch_tensor_8_torch.float64_17: "0x08000000EE7CF72460D9D13F451CAF6105B4CA3FE949F70CBA01C4BFCE8DECEEEFE2C83F7A8D1551B278E13F6E0EBBCADE37AC3FAEB6897B8256BEBF14DC33E9935A983F",
      torch_tensor_8_torch.float64_16: "0x080000000F5E6E6713B7E83F4E75BCD0765CEF3F45A54F098422F33F377CC10506EAF03F7AE3C19C9965ED3F7B6CA5001E1EF53F011F31218819EA3F0438E160EED5E83F",
      torch_tensor_8_torch.float64_15: "0x0800000000000080DC65A2BF000000C003A8B33F0000004094A9C13F000000E07C69ABBF000000A08E47C43F000000E0C45FD5BF000000604DB087BF000000E0B545D3BF",
      torch_tensor_8_8_torch.float64_2: "0x0800000000000020D81C9C3F0000000088C6A53F00000080022EC7BF000000E05041CE3F00000060EC26D13F000000402317AB3F000000401730CCBF000000200776D13F000000E00A4FD13F00000060AC15C6BF0000006036A7C8BF00000080CB10D43F0000002015E7D3BF000000A0902A96BF000000E03B6C9DBF000000C0CF5AB8BF000000A0179AD0BF000000600703C4BF00000040D8FCCABF00000080EF2BA83F00000020E8B5CD3F00000060963CCABF000000401C39D43F00000040E5DCC23F00000080F32CB5BF000000C064DBCE3F000000605337B4BF000000C0B9A6BFBF000000207DA1D4BF00000000CE29BEBF000000C006BFBEBF00000060E32CC23F000000C0E862D4BF00000080F5B7D43F000000000B9A80BF00000020088AB23F0000008045CDB6BF000000E04A63BBBF00000060E55DCEBF000000C05C4181BF000000E0AB7CCE3F000000E083FDB73F000000007741BD3F000000406481D0BF000000C0F218C63F00000020BB4BBABF000000000480D0BF000000C0784AC6BF0000004022F2D0BF000000609657B4BF0000006003B5D43F0000000033B2C4BF000000A000CFBEBF000000E0A75BD13F000000402556BFBF000000A0350CC33F00000000E08BD03F00000060793BC83F0000008061B1C63F00000060CD11D03F0000008037397CBF000000404D70D2BF00000020042BCABF0000002055737C3F",
      torch_tensor_24_torch.float64_2: "0x08000000000000A03B28A3BF000000A09FECAE3F00000060DF1DC93F00000080A952D0BF000000E00053D3BF0000002085DBCB3F000000809DE1CEBF00000020DAC6D1BF000000A01732B7BF000000A05F8CBBBF000000E0A95BD1BF00000080A0CB8DBF000000E033EFBA3F000000E0FFF0D33F000000C068C0BA3F000000E01D8CBB3F000000407403AA3F000000A09DABC9BF000000008610A6BF000000E02260AEBF000000E087A8C13F000000A0B3A4C83F0000000062B0D33F000000E0A257C7BF",
      torch_tensor_24_8_torch.float64_2: "0x0800000000000060EC7AD13F000000C06125D43F0000008031B5C93F00000020FC76B5BF000000604826D53F00000000AE94C73F000000E0EB7FAA3F000000A029679D3F000000200CD9C53F000000C05A89C5BF000000C0C389BFBF000000A0AE99C93F000000209D9EA73F000000C00AE093BF000000800A339CBF0000000068678F3F000000407A6DD63F000000400784D33F000000201152D5BF000000E0D19DD1BF000000E0BB67D1BF00000000CF338BBF000000A09857B63F000000A0E122C9BF00000060053FC43F00000080F815D6BF00000020D086CF3F000000A018E380BF000000C0624EBC3F000000203CAACF3F000000E0267FA33F000000E0422BC6BF000000409B49B9BF00000060F941D43F00000040CD76B2BF0000006072C890BF000000603C01D3BF000000A02255CCBF000000C09B2D95BF000000401975B73F00000080DF9BCBBF000000202AA2923F000000207E99D43F00000020843AD53F000000A092558B3F000000A0B173D63F000000E03EB7D53F000000A0B311C63F000000607835D23F00000080EE20B03F000000C0816CC1BF00000080383ED23F00000060226BBC3F000000605082B23F000000402FB381BF000000A0DB25A4BF000000E0A40BD3BF000000E0A6EAC5BF00000040DC0ECEBF000000C07F09AEBF000000C04687C83F000000200315C7BF000000C09B6E993F000000E07777C1BF000000C046D0C1BF000000609F6DBB3F000000400F86C13F00000020F017D43F000000E0B823B2BF000000404B0FD13F000000206780D0BF00000020C0DBA73F000000E01A4E8F3F0000000084B9D53F00000040B12AC73F0000006090A9C7BF000000E0D34FC63F000000602414673F000000A04FA8D1BF000000C0FD1ECABF00000020B667D0BF00000000E096D23F000000805DEBD23F000000E0371DD1BF000000208103C63F000000E0AA7AD53F000000602AFDA2BF00000020B339CF3F000000C04F71D13F000000400CB4C73F000000603FBCC3BF00000040AD0ED33F00000040AE64B73F00000020EAC0C53F000000E0734AD4BF000000E05262C03F000000E0BB4CCB3F000000C0F050CFBF0000006063CDCFBF000000E05F76C1BF0000000051C2C53F000000400FEAC1BF000000C0E00EA8BF00000000BA76D6BF00000000E13BBABF000000606FE9C0BF000000A0230DD6BF00000080AF84C23F00000080A76C9F3F000000A0A78DD4BF0000002019E6C43F0000004023D8CC3F000000809554CCBF00000020FE3AC1BF000000804012C4BF000000404408BDBF000000801B81B33F000000807071CF3F00000080C4EED13F000000808210D1BF000000000BF8D43F000000A02946803F00000080A315D5BF000000C03330C93F00000020EA4AD13F00000000C90BACBF00000040FC09D5BF00000040C901D03F000000007480C9BF0000002033C1D0BF000000E015C4BABF0000004037487DBF000000A02ADDAC3F000000608F4AC03F000000A06721BD3F0000004075D9A7BF000000604F17CBBF00000020679CBDBF00000060FC7ACB3F00000000FDD1B33F00000060010ACC3F00000040C65E853F00000060787A9E3F000000409EC7D5BF00000060809BB0BF000000E0FEA4C8BF0000008084DCD5BF000000A06A7FD13F000000404176C83F000000E0F311D43F00000040E6CED13F000000C0B876CD3F000000C02885C8BF000000602F82D23F0000002066FED2BF000000A0248AB63F000000C0A516D1BF000000C0F90BCB3F00000080CA90B3BF00000040BD0BD23F000000A0E1FFB43F000000E0C59ECE3F000000A0F302ABBF000000A0A867D2BF000000A01CBCD5BF0000006033C2D4BF000000C0706FC7BF000000E037F8D33F00000060C05DC03F0000000070BEA23F00000080EC5FD03F000000409CF5D1BF0000006073C2AB3F000000201854C83F000000C0070CD6BF000000201F46D4BF000000C0165CD53F000000E09488B2BF00000080CCA9D4BF000000807008D33F000000A0B2B370BF0000006039A8C63F000000C01739A23F000000E01A66C33F00000000C865D03F000000402F62C13F00000080D086D2BF000000008C67C93F000000A0601CD2BF00000040907AC63F000000001B12D3BF00000020B3CAB5BF",
      torch_tensor_8_torch.float64_14: "0x08000000B27EB6FA0C53D4BF2374A120B501BB3F5BFAD8CFED52C4BF4A1E4F0C32C8BFBF620873EA2B6CC73F6A9829BADD16C33F22B78A1AF820A7BFDF7F46BBF257D4BF",
      torch_tensor_8_torch.float64_13: "0x0800000033733B8855B8F03FD18EFC9B300DF03F3FBF31836E12EB3F28D90DF3070DF13FD2D03F4FC1ADE43F3C6472E8B43AF43F78CFE750BFACF23F059B6C3FA83BE33F",
      torch_tensor_8_torch.float64_12: "0x08000000000000405967B13F000000005823A23F000000A0CF18C33F000000A06DABA13F000000E0C305B6BF000000204FCDC23F0000004032CBB4BF000000404A7EBEBF",
      torch_tensor_8_32_torch.float64_1: "0x08000000000000E0D2FDC4BF000000C0CBD9993F00000080D0677DBF000000206C77B9BF000000201CEDBEBF00000040CF0D90BF00000060C688C33F000000207876A93F000000409F628F3F000000204C29B13F000000000450C4BF000000E08206B83F000000401A7CA43F000000806B75BABF0000008002A8C3BF000000803837BEBF000000C05168AB3F000000008A3FAB3F00000060C9359D3F0000006094E5A1BF000000C00CD6B33F000000C0D0F6BCBF0000006072E7B63F000000A03D1EB7BF000000002C50B7BF000000004BAAC0BF000000A031F2A93F000000A05514B8BF00000020B5B6BB3F000000C0C749B83F000000C0CD7E73BF000000606F03BA3F00000020D95ABA3F000000E01869B13F000000E01573C1BF00000000227AA2BF00000060D84D9FBF00000080F95CB83F00000040F37AB1BF000000409F92A33F00000020A201B23F00000080BAD3BD3F00000080C7A1C53F000000409DF7A3BF000000A056C6C1BF000000C011BFC2BF00000060053FA4BF000000605F7CBB3F000000A0B563A1BF000000E0B9ABC2BF000000C00AA2BEBF000000C03885B9BF00000040D996B9BF0000002071DC793F00000080972992BF000000402BA2B8BF00000020853CA0BF000000800CB6B6BF00000000B3997FBF00000040F458B33F000000804C748BBF000000001B33A6BF000000A079B0A33F00000040B83CBD3F000000608493C33F000000C04B2DB3BF00000080B053C3BF000000208A45A43F00000060330EB23F000000802179953F000000000906C63F0000000096DBB63F000000A0123B8A3F000000E0CB46BE3F000000E02023C03F00000000F4F0B8BF000000A05DD5C0BF00000040D2E977BF000000C0BE37ADBF000000609CD6BDBF000000E057CFC0BF000000A08D01BD3F000000C0F880B2BF000000C0D90EB9BF000000A03601BD3F000000609C3E903F000000E0435EA13F000000808143ACBF000000404333A63F000000002DD2BC3F000000402F3BBFBF000000C09A15A1BF00000060A94C8A3F000000201F66C23F000000C01130C23F000000803C00BF3F000000A0265AB0BF000000E0476A323F000000E082F66ABF000000E0F832C0BF000000603C51C0BF00000020EBA1A1BF0000004060A398BF000000601A12AF3F000000007057C4BF000000A041B0B5BF000000604E0DC23F000000C090D69E3F000000409C09C0BF000000402293B53F0000002061A2B1BF000000E07764B9BF000000202D3AB5BF000000C0F4F0B8BF000000608F68B8BF00000060B0299F3F00000020CA06B63F000000A006B2B73F000000602D9CC63F000000E0CF69C23F000000A0EEF0B7BF000000609A13C33F000000602758A5BF000000E0D7E1B93F000000409541B5BF00000020E127C33F00000060829F89BF00000000021FAF3F000000E059A9C33F000000A0A047A3BF000000A0C6FEB13F000000604059A93F000000406BD7AFBF00000060F18F6D3F000000206AC6C23F00000020D092A43F000000A0B893C03F000000203B83B63F000000401A4BB53F00000040CA57B3BF000000A09AECA3BF000000E07D12BC3F00000000F919A53F000000C05743B73F00000020C23CC13F000000E04A5AB33F000000E07932B23F000000C008F1B2BF00000000B2A0AD3F000000E091C955BF000000603CF4BD3F00000060DC74B13F000000200839BCBF000000203C1EBC3F00000020F1BA96BF000000E0B1C5B13F000000A09E45B4BF000000006ADCC3BF000000604B5FB23F0000002075B7B63F000000E0FFB7C13F000000A00382BB3F000000801469B53F000000E0B0DDB73F000000001327A83F000000A02378B4BF000000E0E6BEA33F000000E0466CC1BF000000A05D15BBBF00000060E4B4C43F00000060F38CB13F00000080A4D1B13F000000600D1492BF000000C04AF3C5BF0000008092F0A9BF000000C0E689B0BF000000E0DA5DB0BF00000080FCA9A13F0000002087EDBCBF000000E01EC8B8BF000000002466A3BF00000020378CC3BF000000A0A1D59DBF000000C061096BBF000000603D5E88BF000000A0396DB1BF000000E05BF2A8BF000000C0C7C8C13F000000409B4CB93F000000C00B0AA53F00000020495CBFBF00000080479FBCBF000000A062A6B43F000000E0345B57BF000000A092A882BF000000E0FFCEACBF0000004039ABBFBF000000203CFEB8BF000000E00405BA3F00000080144EC13F00000040B35DBA3F000000E0EE74BCBF000000205F8972BF00000080F12EC3BF000000E0063EBBBF000000C05D25C0BF000000C03467AB3F00000060505AC5BF000000403976C03F000000800C36C23F000000E027108FBF000000203CEBA63F000000C08D76AF3F00000060097AC43F000000C00939843F00000000B0B5C43F000000E00DDBB03F000000204FF8AABF000000403214C13F000000804EDCA93F000000E005C0B23F000000005EED963F00000080F550B7BF000000404A7CC43F000000C0C368A33F000000E0E88399BF00000040F4DEA53F00000000E420B7BF00000060ABBCAB3F000000C03300C6BF000000E0A92EBA3F0000004093ECBD3F000000C0C48ABABF0000004049ADB23F000000C010228F3F000000E0C26EADBF000000A09F71C53F000000A0406D50BF000000E0BBE8BCBF000000E01FE7C5BF000000C05D56833F0000006003F5B6BF000000E097C7C4BF000000C0A2AAC0BF0000008072ABC03F000000A0327AB8BF000000C0F3B4BCBF000000A0E692B8BF00000080BB20883F00000020D3F4A5BF000000A0FDF7C1BF000000A0E9B0BBBF00000020FF53BFBF000000E07B60A33F00000060CE33F33E000000C0DA5CC33F",
      torch_tensor_32_torch.float64_1: "0x08000000000000E07E49B73F000000E04754C43F0000006040F0B8BF000000607283C33F000000A0CC52C5BF00000000120F953F000000C057D1CC3F000000809214A3BF000000204D45A2BF000000C044A2A03F000000A0ABF5CBBF00000060345BD0BF000000E041F5ABBF00000040442AA63F000000009792D23F0000008012D789BF000000C092ECABBF000000A013D5B53F000000406AC8B53F000000C0EBA2A1BF000000E049BFC33F000000C0B987D63F0000008027E1C0BF00000000BC7BC5BF00000000790E91BF000000604EFDD53F000000C0801DC13F000000A08D7DD3BF000000C0E4E4D03F000000E01277D23F000000806479D33F000000609AB0C03F",
      torch_tensor_32_8_torch.float64_1: "0x08000000000000E0E69DBBBF00000000610BD3BF000000E06C3BB73F00000060D4C6853F0000000051CDCF3F00000020738AC1BF000000A01697D3BF000000A0D857D43F000000A0F657D63F000000003A59CFBF000000006E1EC1BF000000E01C3FB7BF00000020111FCDBF000000803F62D5BF000000002E74D03F000000603E3BCA3F0000000039BDC43F00000080C019D4BF0000000049DEB3BF000000E0F1C5CB3F000000E00F17C73F00000020BDDFB5BF00000020225A713F00000060CCE5C33F000000A035D6D33F00000080CD10D53F000000C02908D53F00000080ED27D43F000000203702C5BF000000A0815FD53F00000080CAD78BBF000000A06EFDB6BF000000C05B2ED33F00000020CD9FA6BF000000E046D4A83F000000C08D6E9BBF000000A05E07D0BF00000080432DD1BF00000000CE0BD43F000000204F65D53F000000400272A1BF00000080BB2BCDBF000000A0BE49D63F000000A09E76B43F000000E0D540C83F00000060AE29D3BF000000A0906FC23F000000004CBA9C3F00000060BA0BD43F000000208E46D13F000000A0E5A3CA3F00000060F616B73F000000E0E370C13F00000080E11FBF3F00000040EB28D53F00000000AF27C93F000000C0D18181BF0000008043E8B93F0000002005CBC0BF000000A0170ED23F000000A0C7C9C6BF0000008095AAD43F000000E0FF28D13F000000806E66D1BF000000202F7CD4BF000000A0C86481BF00000040AF12C53F000000E0ECF4D13F000000C0A364D3BF000000A07B70B6BF00000080D03DB63F000000C09EBEBDBF000000C01090D2BF00000080A729B93F00000000C290C33F000000202DD6A5BF00000060A2A0C73F000000A04CDDAD3F00000060154DD23F000000800ADAB73F000000203110B63F00000080340CB1BF0000002087C1C5BF000000403F00C33F00000080D19DD53F00000000798CC03F00000020972BD4BF000000E0E7AACE3F00000080A8AAD53F00000080FB6E83BF000000C03316CEBF00000080A167B9BF000000801A00CF3F00000080E80EC83F000000A0C9AEA3BF000000008CB6AF3F000000005F437EBF00000040A0E4D4BF00000040166ACF3F000000403D8CA5BF0000006081BED2BF00000080EFA4B43F000000203C7CC83F000000804384D3BF000000A040A391BF000000A04A32D4BF000000201745B93F000000E0147FA93F000000E0E17BC73F00000020E15AB2BF000000C0975AD53F000000E0FC41D5BF000000E0EF2EB4BF00000000BA48D0BF0000000025B6D0BF000000A08EDFD23F00000060CCBFC83F000000E0E9A8D23F00000080C8E6C33F00000040F426C9BF00000020F34AB2BF000000007379D3BF000000E0B004D43F000000C0BFE9A6BF00000000F47490BF000000001178C13F000000C0455FA7BF000000C027F3CFBF000000808394913F000000C0157DCF3F000000404EDDCC3F000000E077E0D4BF000000A0C650D43F00000000C7BEC23F000000C03993D5BF000000C056BCA4BF000000A0613CCDBF000000C0FDB6A43F000000C08E3CD4BF000000C02200B5BF000000A0A026D13F00000060856CADBF000000E09C95B13F000000C026BFC7BF000000E0C99ECF3F00000080AF85D13F000000208449713F000000E001B4903F0000002073D1D43F000000808545D6BF000000009514C43F000000A03B48CFBF00000000E9C0C3BF000000604DDBD5BF000000A078A6B53F000000804719D33F000000403F38B1BF000000E048ECC23F00000060C710AABF00000080DF64D3BF000000601CAAD3BF00000060FD8D82BF000000C0950FD03F00000020C233D03F0000004032C6C1BF00000080A874B23F000000409CEDD33F000000C043EDD1BF000000405077D6BF000000E04B90D6BF000000C086CAC93F000000204F8AD2BF00000000DB65D3BF000000209A00BE3F000000807DDBC93F000000E0EB8BC43F00000060253DD4BF00000000DDFAD43F000000009183CF3F000000C06ACDBEBF00000000B83CCFBF00000040D635CABF000000C0C452C9BF000000204A8AD3BF000000200A3EC73F00000000AE46D03F000000804902C03F0000008042F5C53F000000601E10CABF0000000081CFC83F00000000C0DAD23F00000040398AC83F000000E0CE38D23F0000006091B1C3BF000000E0702EC33F000000009B3FC1BF00000020DE84B6BF0000000066D8D53F000000E0CECD9ABF000000E063958F3F00000060F962993F00000040FE73A43F000000E065B0C3BF00000060A19CD03F000000E0F447D33F000000608D35C9BF000000008629D5BF000000C03FF5B1BF00000060799BC5BF000000E011D2CD3F00000060CA94BEBF000000004B1BD03F000000E023A0B43F000000E0E81EC0BF000000802B9FC6BF000000E066A1B23F00000060B034D2BF00000000D583A7BF000000200BF6D5BF0000004062EBD3BF00000020FFCCCBBF00000020522EC83F000000E01261D1BF0000008086A3D53F000000A03FD9D5BF000000C0DB12D4BF00000080D823C43F00000040BC68863F000000C07BD1D03F000000C076B5B4BF00000040011EC33F000000E0A31BD23F000000602D30CFBF000000A00FC0CFBF000000200AB7D33F000000801C74D33F00000080EB648DBF00000020CE0FCA3F000000A03764D0BF000000205F08D23F00000060D96CBABF000000E0B17AC73F000000C0B101B8BF00000080021AD2BF000000E0A89FBFBF00000060A695AFBF00000040320B903F000000406810B53F000000E02984D3BF000000E0EF12C8BF000000808E07C2BF000000C09445B43F000000C0EB4CCDBF000000406211D33F000000206BD9C3BF000000203455D43F",
      torch_tensor_8_torch.float64_11: "0x08000000E50F51ADCE56D2BF228FAB91BF93C53F68BC293FAACFD03F6AA53C804963CABF360F0BE74A4B833FC3CBBD194CEEB83F2ECA15A0B048C2BFF00A9B5FF92FCEBF",
      torch_tensor_8_torch.float64_10: "0x08000000C6A50E74CDFEE63F5C0AD2574327F33F690C6C38FBE2F13FD3650CAF30ACF63F3D9682EEAAD9EC3F1B284AF52427F53F9479FC128528CD3F130CFE5C27FFF03F",
      torch_tensor_8_torch.float64_9: "0x0800000000000080E243BE3F000000408C21D3BF00000080C52CCABF00000080CF4E99BF000000C0782DD2BF000000C0F371C13F00000020CAAAD43F000000208728CBBF",
      torch_tensor_8_8_torch.float64_1: "0x080000000000006039DBCABF000000C06076D4BF000000807165D43F000000A056F5CA3F000000A0E9C6B53F00000020EFB1CA3F000000201429D2BF00000080E8C2C7BF000000A07A76C5BF000000E0E62ECCBF000000C048B2B2BF000000C037CAD03F0000000097A0CCBF00000020825EB13F000000606CB7C33F00000020C2F8C6BF000000205A96C23F00000060A9FEB8BF000000E02407C43F000000A02772D43F000000C0A8FAB73F00000000EC29CDBF000000E086E7CCBF00000000F2B9D13F000000206D85BABF000000E03688D53F000000201F30D1BF00000060FF93C8BF00000020AA2ED63F000000605D4C8E3F000000409F67C6BF00000040BC0F9D3F000000C00E2F9BBF00000040B35AD4BF000000C0ACA8BC3F000000C0E839C83F00000040A759743F000000400DA4D2BF000000C0800DBBBF000000E0209FC03F000000C09445BEBF000000401348D23F000000201B3FBCBF0000008016D4B4BF00000040CACDC93F00000060B7ABA33F000000208C08CA3F0000006092CECEBF000000A0D59BD03F000000E037AFBCBF000000E008376B3F000000C07EA6C63F000000408CBCBB3F0000008061D4C0BF000000409A4CCA3F000000C06F8EA0BF0000008058CCC43F00000040E2C3BABF00000080D4FE983F0000008035EFBDBF000000E0F953CA3F00000080884CD13F000000405D54B53F00000060A5FDD33F",
      torch_tensor_24_torch.float64_1: "0x08000000000000E0E6F9C0BF00000020724A97BF00000020EDFDD53F00000060BF60D13F000000604675D33F00000060761FAABF00000040D7E0CF3F00000040B77772BF000000A012D4CE3F000000402EF6BEBF00000040C2A7C6BF00000000B835D0BF000000402A9B91BF000000E0F5ABC3BF0000002063E7D13F00000000BC80C7BF00000000A9E3C73F000000209954C7BF000000E0A4B9C83F00000020F7B2893F000000A0CF02CBBF00000000EE20923F000000E0B3FAD4BF000000A04BDEA0BF",
      torch_tensor_24_8_torch.float64_1: "0x08000000000000A0EC5884BF00000040D0CFC43F00000040D481C6BF000000E0445DB5BF000000604F7DC6BF000000E0B600C13F0000004000E7CCBF00000060458CC4BF00000080B323B63F000000A0B391903F0000000093A0C5BF0000000009D29D3F00000000AC07B0BF000000805EC8D5BF000000A09429D53F00000040577AD2BF00000020F2A6BD3F000000602475C93F000000C0C988B0BF00000000240DB9BF00000060A6DCD43F000000603504D13F00000060F894AFBF000000C08E12C0BF000000602F31C8BF000000C0B190D23F0000000071AAC8BF000000C0C860C03F000000206CF5B83F000000A0DE75D13F0000000026A364BF000000C0823DC73F00000000C307C9BF00000060FAE9C1BF000000601628C1BF0000008074C2D5BF000000602C55D4BF00000020DF77C63F000000A0F331C43F0000002047DFB6BF000000E008AED4BF000000200BACCE3F000000C017E6D53F000000A0B093D63F00000080D1CFC2BF000000201D92D3BF00000040393CCD3F000000000BFAC63F000000E003B5D13F0000008028B4B73F000000C04DB3CE3F00000060B808C4BF000000E0F95DD2BF00000020473AAC3F00000020BC4ED33F000000405D3CCCBF000000E0968CC73F000000C03805C3BF0000000092F9CBBF000000606DFBB8BF000000E07544D63F000000A0887DD33F00000060E782D23F000000A089B8D53F000000A0E33F88BF0000004003E1C33F000000A07C13BF3F000000C01DD5C2BF000000E082AECD3F000000A0DB94A7BF0000006044B0C0BF000000205196C93F000000C0ADB2D53F000000E01C76D13F000000A0637E923F00000000E5AACDBF000000E04AFCD43F0000008028D1C23F0000004045A5D23F0000002072B9BABF0000008097E2CA3F000000E0D521923F00000020F1D0CF3F00000040E85FB53F000000608C18C3BF0000008004D1C33F000000C0EE8BD53F000000603684CEBF00000040B3EFD53F000000C019AAD23F00000040D5FAD23F000000403CAAB33F00000000829BBCBF00000000E052BEBF000000200069A7BF00000040C5FECDBF000000A0CFCFC03F00000020968AC53F0000006084DDB2BF000000600620D43F00000000D7B2BE3F00000080786CD63F000000406B94D43F00000040CBEBB0BF000000203887D2BF000000004FEACDBF00000040E3CED53F00000020B178CBBF000000406775993F00000020083CCD3F000000C0934ABDBF00000080D105CA3F00000040C963CEBF000000A02CF8B13F0000004078BFC43F000000A0C2E1D2BF00000020BB8BC0BF0000002037E0C6BF0000000025BDB0BF000000A0A7BAD53F000000E00C01D43F000000C0313DC73F000000C08D43C5BF00000000391AB1BF0000000074F7A03F000000C086D6D53F00000040B0EBD2BF00000020C7BFB5BF000000E02052D3BF0000008035DBC03F000000207CADA7BF000000405D42C4BF00000080E1B0D4BF000000C062D4BDBF000000001497D3BF00000040C54CBE3F00000060D799D4BF000000401731C7BF000000E05695D63F000000E03CDBD5BF000000A0429ED2BF000000404159D1BF00000040DE03CDBF000000607FE8D13F000000A07C10BDBF000000E0CA7CD1BF000000E0E783C93F000000A01BB5D33F000000C03078C63F000000E0D5EDA03F000000805CE1B03F00000040927DC13F000000C03102D43F0000006001F4C93F000000E0E6A1D1BF00000040BB8BD1BF000000007282CCBF00000020F4B8C3BF000000003A12D43F000000A0488DD6BF00000000055AAABF000000E0E626D13F00000040113CC13F00000000D90AC7BF00000000032571BF000000C0FC69D2BF000000E037CACCBF000000E0D0E0D2BF000000E04E88D0BF00000040AFE9D53F000000806B13ACBF0000004089E3C8BF000000004120C6BF000000E07426D2BF000000E04F72C8BF000000A0B626A23F000000E047B4CBBF000000E01343AC3F000000A0267EC03F000000A0ED16D03F0000008091A1C9BF000000404782B2BF00000040DB5CD63F000000E06080A3BF00000040952FD4BF0000006086B1BDBF00000040FF17BD3F000000804D34B0BF00000060ACF1BF3F0000004085D6D1BF000000802326C63F000000E06CE6C3BF",
      torch_tensor_8_torch.float64_8: "0x080000009FAED28E61DDCE3FF837CA117BCBB33F38F6C8D7EE2CA2BF450CC0E81E14D4BF267D68E651CED4BF117BC4205C5BE5BF4F341A174823D5BFFF3DDFA7D43DBCBF",
      torch_tensor_8_torch.float64_7: "0x0800000013800FC6B10CF63F52118B898257F93F1B7CC1C5A36DE13F845B45601704EA3F17AA5C0367BEE23F6AD3C2C365C0F13F8028487007D3F33F80CA8A4DE41CF63F",
      torch_tensor_8_torch.float64_6: "0x0800000000000040EA607E3F0000004050C5BFBF000000A05F47BABF0000008030D9C4BF000000A0156DAD3F00000000DB6FC5BF000000C0C386B9BF000000E0E25EC53F",
      torch_tensor_8_32_torch.float64: "0x08000000000000800B9DB33F000000A01B38BCBF000000A0167EC6BF00000020CFD7B6BF00000060E3B7C4BF000000E0649DBC3F000000408EE8A63F00000080A50AC3BF00000040897C7EBF000000E068AEC53F00000040BF75BABF000000001AA9BCBF00000020F773B33F000000E009F8BFBF00000060CE1BC5BF000000C0069AB93F000000C0A60C97BF0000006063FCB73F0000000056D1A2BF000000609D47C53F000000C0F5ACB2BF000000E0E0CDC23F000000A0CEBDB9BF00000080FCCFAFBF00000000647AC13F000000008D0FB43F000000C0E881C0BF000000E07E0792BF0000004056B7BA3F00000040C985C1BF00000020380A813F000000C0FAB7BB3F00000000EA46C1BF000000200737B13F000000A075E0C5BF000000C05229C5BF000000408FD96F3F00000040AA72C4BF0000004027DDB4BF00000080B2C7BA3F000000C0663FA1BF00000080CA44BEBF000000207B77C23F00000020E51CC6BF000000400B7CA23F000000C02D9DBDBF00000040E132B9BF000000A04E5F8D3F000000209249C63F000000005007A8BF00000040427AC6BF000000E0E283A33F00000040B603B2BF00000020FB3BBEBF0000006029E1B13F0000006075DFB13F000000C00965B6BF0000008080A8873F000000A0493F9A3F000000A025BF8A3F000000E041F69BBF000000605827BABF000000A077FCB83F000000600D19C13F00000060934CC23F00000060B5CAC23F000000604F8B81BF000000A093048D3F000000205CFFB1BF000000609876A5BF000000202734A73F000000E09CE48C3F000000009338C0BF000000C0A830C0BF000000C0ECF8B43F00000060D042C13F00000080CAF9C43F00000040DFA5BB3F00000060D609BA3F000000A003F8B23F000000004D81BE3F000000009B35A7BF000000604EFD9B3F00000040AC44B23F000000A0DE1BA33F00000040D33A8FBF000000E0BDC8B7BF000000A06719C0BF000000A05710BABF00000040F68A913F000000602ED8C43F00000060E67BB0BF000000C0446FC2BF00000020ACB4C3BF00000060ACA7B13F000000C0ECCCB23F000000603C32B8BF00000060D68EB1BF000000A01B86C13F000000609627C3BF000000A09D93BA3F000000C03D50783F000000A07A45B5BF000000E0DDDCC53F000000C0E9BDBDBF000000801D67C43F0000004017C1C23F00000020F61AAF3F00000080FB7ABD3F0000002001F6A53F00000000AFF2C23F000000607F30A43F000000A0EE98C6BF000000203D18B3BF000000A0E96B9A3F00000000C0CEBF3F000000004C38AABF00000060C86DB03F000000C04E47B13F000000C08A478F3F000000C040A5C2BF000000C0F1ADC53F0000008072D2B5BF00000040B78F9C3F000000A0089BB1BF00000080C519A73F000000001797BE3F000000C05714A33F000000E05CA8B3BF000000C0250EA43F000000005486C2BF000000609C05C33F00000060C545B83F000000E0FA36C03F0000004029E3A63F000000406088C6BF000000205715C0BF000000602F8EC4BF00000000776EBA3F000000C06DEDC53F000000805573BD3F000000E02D3EB2BF000000808A88BBBF00000020EF33BABF000000C08947C53F00000080CCC0C5BF000000208F20C6BF00000060F7CBB23F000000807F22913F000000201850B7BF000000C04B4AB9BF000000204AC1C5BF0000004042BCAE3F000000C0751DB6BF000000A0C146A9BF000000C012BCB73F000000E03747C2BF00000020FB3FC63F000000002185ADBF000000A0A0E0BC3F000000004BAE9DBF000000405308C03F00000080381DB9BF000000202CDCA3BF00000000FA6CB6BF000000C0DAC3BD3F0000000080E3C5BF00000040D2F8BD3F000000408375253F00000080D1CEBCBF000000E0BA21AABF00000060137795BF000000407142ABBF000000A02CEEB3BF000000A0C360A8BF00000060CCE1923F0000000089F2B53F000000A069F69D3F000000E0FD64C03F000000A069C29DBF00000020FC1CC33F00000040DC59AE3F000000801114C0BF00000000AE65BE3F000000E0A337A33F000000809D03BD3F000000C0F689C5BF00000060AC7287BF00000040DA03C5BF0000008073E1A4BF000000E0025AB0BF000000C09AF1BBBF000000004A6BBCBF000000C01D77C13F000000E0837FB43F000000E0AABCAE3F000000801550A03F000000205FA2AC3F00000060CD54913F000000A01FE0C5BF00000060D67A94BF000000E089C8BC3F00000000E83A97BF00000000C5A69F3F00000020FCD0BB3F000000C0E692BA3F000000E0C4AA9FBF00000020616BC23F000000E027D5B0BF00000080CA2974BF000000602D3DC23F000000406B49B9BF000000805E6AC63F000000C08FC8B5BF000000C0C012B7BF000000A0C26BC13F00000000522FC03F00000080B4E1BFBF000000208664B53F00000040DC1B8A3F000000601A5CC1BF000000A0696EAABF000000C003608F3F000000807FEEC4BF00000020C9CA87BF0000004045A1A63F00000060CEE1C03F000000000C1DC03F00000060AEDFB2BF000000208979B53F000000A0BC36A33F00000080378F84BF000000E0B23EC1BF0000006016B2A93F000000A010C7C43F00000040090DC3BF00000060102289BF00000080736BBA3F00000020DA732E3F00000080683AC03F00000060772B99BF00000000D20AB9BF000000A0FC88C2BF00000080EA34BBBF000000E00027A1BF000000601924BC3F0000006041BF923F00000020EE6D8E3F000000600E3AC23F000000A055BBA73F000000603D0EB3BF00000020EB59AEBF000000A0B7BCB93F000000C00F27B2BF000000200045AD3F000000804256B33F",
      torch_tensor_32_torch.float64: "0x080000000000008076C36F3F000000A0CE4ACFBF000000A0D906D5BF000000207059B5BF0000008091F0CA3F000000E095B4B4BF000000A0F767B7BF000000E03919CCBF000000608561D0BF000000801B659DBF000000C0D1ABB7BF000000609131C03F00000000D6FAD53F000000C0C11DCFBF00000020ADCBBBBF0000008000CAC03F00000000AD8BCEBF00000040CB0FA4BF00000080E8F2C6BF000000C046C8CC3F000000409626A4BF000000A0FFBE9D3F0000002031E9CA3F00000060C507D0BF000000C05971C8BF000000C0208AD13F000000A016FBC13F000000E0E136A0BF00000040688FD63F000000E0D0D5D33F000000406592C3BF000000C0AA4CB9BF",
      torch_tensor_32_8_torch.float64: "0x08000000000000609F297FBF00000060E6BBCABF00000000095AC63F000000E039FDC63F000000E067D9D3BF000000E04AF9D4BF000000C0F572B3BF000000607E2DB93F000000E0F53BD1BF0000008066ABA0BF00000020258C943F000000802B4AD1BF000000A05C30D53F000000405663D03F000000A06B48D13F000000A02574C2BF00000060102CD0BF00000080203AA63F000000A04578CA3F000000206E23C63F00000060F85BCDBF000000206DC3D13F000000205974C5BF000000E086A5AFBF00000080B560B9BF00000020C08BC53F00000080B41CD5BF0000008012D1CCBF0000006062E7A5BF000000C0BA26CF3F00000060E7CAB5BF00000080D564CC3F000000E0C4B8D43F00000060F9358B3F000000600A7BCEBF00000040E81C603F000000A0A69BC13F000000009646B3BF000000A0B517D6BF00000080DBEECA3F00000060C9B8C3BF00000040EBA6CFBF000000005010C73F0000002038C9B53F000000405F7CD03F000000A02247B2BF00000020D4FBCB3F000000E0BA7DB5BF000000801C19CCBF000000006CE3D43F000000606843D63F000000E03620D03F000000C01A43B9BF00000080BCBEC3BF000000E04700B03F0000000047C8C63F000000802119A73F00000000010EC33F00000060034A91BF000000C008ABC93F000000200378C53F00000080F9C6C93F00000060501B9BBF000000205E9FD2BF000000E00F62CCBF000000802896C6BF00000020D922D33F000000A0364192BF00000080624FA8BF000000407CA7C1BF00000080B8678EBF00000080C380CE3F000000008892143F00000060EA02C53F000000E04AEAC93F00000080BA09D6BF000000C034A7BF3F000000C0D69BD63F0000008083EEC6BF00000000A669AD3F00000020B448803F00000080AFEBC73F000000A077CEB53F00000080EEFFD0BF000000C0DDE6D0BF000000801252D33F000000607781C3BF000000C02BE3D3BF00000000964ED4BF000000A08DAFD3BF000000005FAAB43F0000002021EDA43F000000405145CABF000000805E72B4BF00000020564CAC3F00000020287CC03F00000040F779C23F000000C0945CC8BF000000E07352D53F000000C04223D53F00000060BE11D0BF0000004034F9D43F000000006F89D2BF000000E063DECDBF00000000A2DEB13F00000000668BBA3F00000040CD1ED43F0000006065285D3F000000C08D90CE3F000000C0B32BBEBF00000020F67CD0BF000000009A99A1BF00000040807EC73F00000020F8ADC1BF000000C02F27D3BF000000C01291CBBF000000409808B03F000000C08893D53F00000020B203943F00000040963DD2BF000000209542C4BF000000209FF7C63F000000C0357CBCBF00000080016FA8BF0000006051D5D03F000000A063A2C03F000000A054B4CB3F000000C06050D43F0000000033CABDBF00000080753EAA3F000000A00EFAD0BF00000020C17DD63F00000020BA55CEBF000000801182D53F000000A094B7D43F000000E09AB0B33F000000603F90D3BF000000C0305687BF000000A09EA6C2BF0000000003BFBB3F000000803C97C93F000000A0F433C93F000000803B11BD3F00000040A156D1BF000000E04B08D3BF000000C047B9BA3F0000000012DBB3BF000000409A26C53F00000060F2FDD53F00000000DF54BB3F000000E05D40CBBF000000C0D522BABF000000C05AE2CB3F000000A0D230A13F00000060F0DBCE3F000000604AB0D5BF00000040324EA6BF00000020F111C6BF00000040D831D13F000000407FCBC33F000000A01345A8BF0000000090FED4BF000000A07157A5BF00000040FB57D23F000000C0986483BF000000E030FD8DBF000000E0CEECD4BF000000C014EAD13F000000E0DBB8D23F00000000542ED2BF00000000260DD0BF00000080B98A913F000000E025E5C9BF00000040C683D2BF000000206E67BC3F000000009575B7BF00000000705FBF3F000000C082FBC13F000000A03926D43F000000C03EE3CA3F000000405A45D5BF000000A0393CD2BF000000A0AE22D23F00000020C639D3BF0000004015A9CB3F00000060BC94CBBF000000C01328D23F000000E0F097C93F000000C0BE3CCFBF000000A01FB5D2BF0000002081D7C3BF000000206AB0C4BF000000000FAFC9BF00000000FEE3CF3F000000A0803AB63F000000A0F9B7A6BF000000A0EC9598BF00000000EFD4C23F00000060418AA23F000000E0E069A6BF000000A08C17D43F00000060883ACF3F00000000CF62993F000000A0653BCF3F000000E01782B3BF000000E02F2CD1BF00000060EEFDC93F000000E0961AC93F00000000A55AAD3F00000040234ED3BF000000E05D55D03F000000000CC0993F000000E026D5C7BF000000607AF6D3BF000000A0FB7FC7BF00000080430AD53F000000602172C63F00000060BDF6C3BF00000080BBB9D23F000000E0D361D33F00000000367EC63F000000206D21A0BF000000807034D53F00000060157AB4BF0000004089E1C2BF00000000BC9FC53F000000A060E1C2BF000000E00184D03F000000E07512C8BF000000E0BDA9C03F000000C054A5D0BF000000C02F27CEBF00000080235A923F0000000029D6D13F000000E09357D1BF000000805712B8BF000000A0F80CC53F000000601133B0BF000000A0F04BD4BF00000000C4A770BF0000008090C9BFBF000000E0648BB53F00000000109FC23F000000404731BBBF000000602F2FC7BF000000C0BFC1CA3F00000080557ED3BF000000603616C63F00000000EA2FC23F000000C055F5C13F00000060C892CFBF000000A0C632C23F000000C06302CBBF000000205639C43F000000E00F12C5BF00000060DAEBB33F",
      torch_tensor_8_torch.float64_5: "0x080000009E76456D496BC2BF1BA17241BE50D13F9306F1B3678EC43F6BEF5450B649CC3F560069692143E0BFE0B52BBB477DCBBF6B1F29D30281C1BF291BDC0F51FEB73F",
      torch_tensor_8_torch.float64_4: "0x080000008F535AAFBC0EEF3F7B2AF2020947EB3FF00A3B50D2F0E83F4012CB3E463CEA3FC6B4FC05E6A8E83F0D6BDFDDC2CEED3F7E53D65BD917EF3FEF20D20284CAEE3F",
      torch_tensor_8_torch.float64_3: "0x08000000000000600ADEC23F00000080DA75B9BF00000000910DBA3F000000A01208D4BF00000080F4FBC9BF000000A0BFB0CCBF000000409FA6B1BF000000E052578ABF",
      torch_tensor_8_8_torch.float64: "0x08000000000000402A93B83F00000020755ECC3F000000A0CD3ACABF0000000027ADBDBF000000A0BD04C3BF00000080B6F4D53F00000080CD5FA7BF000000008893D5BF000000E017B1C63F000000807573B13F000000E03BC5A83F00000040A02DCEBF000000005E32D5BF00000080D280D43F00000040AC0AD1BF00000060ED32B1BF000000E0B496B0BF000000E053D8C93F000000806A13D3BF00000040E1E6C9BF000000806640C8BF000000A083D1C6BF000000A052AFCB3F000000609CB3CB3F000000E06E87C43F000000C06D78D23F000000600019CEBF000000C09B0057BF00000000B24FD2BF0000004068AE46BF000000C0DD56D3BF0000002040CBD5BF000000403C81CC3F000000A0CD06C4BF000000208FD89CBF000000A0B0ADBABF000000E06BF2D1BF000000A0250FA2BF0000006095BDAA3F000000A07414D23F000000803E40C3BF000000C0208FD53F000000C023F4C4BF00000000ACF7CC3F00000080A8C3D33F0000004099B7A23F00000040C115BFBF00000000ECBCD03F000000C0B966BABF00000040B05FC3BF00000060808DBFBF000000407274D2BF000000C09A16A2BF000000808268D2BF000000A01BA3CD3F00000020F9CAD5BF000000C077CFD0BF0000006065F1B13F000000E006FFCB3F000000C04AA4D53F00000080A156D2BF000000008096D23F00000060AEB5CF3F000000201FB0CDBF",
      torch_tensor_24_torch.float64: "0x0800000000000020ACAECB3F000000203B92D43F00000040AE2FD63F000000201FD3C13F000000E05722C63F000000C0CEDEAEBF00000060A3B4D23F00000040414DC1BF000000605298B8BF000000E0621FBEBF000000603456CEBF000000C06570D1BF000000605973B2BF00000040A649D23F00000000598BC6BF00000020DD8AD4BF000000C003AEB4BF00000040EB80D43F0000000093D4B53F000000A07AE296BF000000808ADFB9BF000000A024DED33F0000006029BED5BF00000000B4A4C93F",
      torch_tensor_24_8_torch.float64: "0x08000000000000200EC5C53F000000C0E35DC6BF000000A00727C8BF000000E00786D33F00000020B0B4D43F00000000DED1A43F000000208658AFBF000000E0E95DA7BF000000003770C53F000000A00621D5BF00000040FC7DD2BF000000A03013D23F000000C0B456D63F000000209F8395BF000000600DE1D1BF00000000B8C8833F000000A0AD0DC5BF00000060C14546BF000000E08D26C63F000000A07D08C43F000000C02B3AA5BF00000060F2EDA33F0000002087A1B83F0000000064BCD1BF000000C0B3AFBEBF000000C0A7598C3F000000A0A4D2C9BF000000C0ABC3C3BF000000E07166BE3F000000A0A10BCA3F000000008A4A743F000000E07A9AC1BF000000802FC7C83F00000060B1CEC8BF000000E0A53EB5BF000000A09558D53F000000405DABB03F000000007C82993F000000E01C83BE3F000000C03612B6BF000000200C5CD33F000000208E74D2BF000000E0ACE5B8BF00000020D74AAFBF000000E0029FC2BF000000C0B866B6BF00000000FD0BCC3F00000020C0D4C83F000000407021943F0000002075B6D33F00000000C4F3CFBF0000006043FCCABF000000406672C43F00000000A57593BF00000060BF9ED4BF000000E0D752CFBF00000040BB8CCBBF000000002079D13F000000E08D7EC43F000000E03881D13F000000E08DD8D0BF000000C09A0FD6BF0000004043ADCDBF00000000A05DA33F0000004056E0B1BF00000080B684CCBF000000A0E078D03F000000C02430BDBF00000000A42CCABF000000E072E7C43F000000600063B8BF00000020BFD9CC3F000000C00D92B53F000000401ADD813F000000C01F00B33F00000080AD00D1BF00000020BF36C8BF000000A0FB44C5BF000000606F9BC9BF000000C0AE0CB03F000000401015B23F000000009ACDC2BF000000C05380CD3F000000A0FD2DC9BF00000000E845B23F000000203CD8B9BF00000040ADA0D3BF000000C0B377CDBF00000040517CC23F0000000096E8C13F000000A0C6FBCBBF000000605239BCBF000000603427D5BF000000609053C83F00000000D290D33F000000204F99BD3F000000005A00CCBF00000000BFDEC73F0000002036C7D23F000000005684B2BF000000806EACADBF00000040BB53BF3F00000000AF49A73F000000201CEABDBF00000060AB01D5BF000000608EBBCFBF000000E0219B933F00000040C76B93BF000000A056AFD23F00000040EBC7883F00000020054EB7BF000000E0EE1BD6BF000000E0E5CDD4BF0000008084CCC23F000000607F27D43F00000080FDF875BF000000807339D4BF000000803711C03F000000E0F36DD23F00000040BAF3CDBF000000806BD4B7BF00000020E4729E3F000000E0F8CEC9BF000000C029FBD4BF00000060C2CFC33F000000E04D91D2BF000000E0F6B7B6BF000000009107C8BF000000604704D13F00000020C879B13F000000209DFCC43F000000202AA5CEBF000000C07E11D33F00000000FC20A03F000000209319C9BF00000000FAAE97BF000000407F05D0BF000000E020B690BF000000A04C45C93F000000001158C4BF000000C05720D33F000000E08AA2BB3F000000A001ADAFBF00000060F545BC3F000000E095ACB0BF000000A03009B5BF00000000CBB0CDBF000000E07F5ECA3F000000408A2ACB3F00000000ACFDBE3F000000A0D0C3CA3F00000060169BD63F00000080634ED53F0000006018D6D5BF000000A059A3B43F000000E09AFF9EBF00000080AEBBBE3F00000000A78DB1BF000000A01843B93F000000C0C3D1D4BF0000002023AFC43F000000A028BDD53F000000A0F646B0BF000000009AFFD1BF000000E03DCFD2BF000000E0FD5CB1BF000000C0D7E775BF000000C06830A43F000000406CB6A63F000000602D0BD13F00000060986BB0BF000000E04BD4B93F00000000250DC8BF000000204941D63F00000060BF5DC13F000000C0D31AA9BF00000020A5BFCD3F000000200405C03F000000405F0BAF3F0000004000B8BABF0000008007C3A63F000000403BE2993F00000020B970CABF000000E0FAB8743F00000080BEC3B33F000000E00ECECABF000000E0DB2AB03F00000040F90ABEBF000000203ED3D2BF00000000451ACBBF0000000055F5D1BF000000A05BF2B43F",
      torch_tensor_8_torch.float64_2: "0x08000000A4B5E24D04ABD63F655B19319D4BE3BFC59FCDE7C4A8813F39890E3628ADC1BF8B1680C6BB20D4BFD775683114F0A83FED5D82A99177BD3FED1957A4D8C6A53F",
      torch_tensor_8_torch.float64_1: "0x080000009D4F01BBB140F33F8BA16CEC33E1EC3F49CCD6436055EA3F53967AF5580EEB3F4A6AEEA3CF76F13F4F15AC7C0604F13FCEBE172AED8AF43FEF41EA31AA64F53F",
      torch_tensor_8_torch.float64: "0x08000000000000001636C03F00000000BFAEB13F00000080A232CF3F00000000CE63DD3F00000000687BBCBF00000040D2D3D1BF00000080251AC0BF00000000E480D3BF",
      torch_tensor_8_4_torch.float64: "0x08000000000000005EE1A13F00000000CF46D3BF000000800C61C43F00000000FB14C43F000000406F1AD1BF000000002D2FB3BF000000401ABFD2BF00000080339BC03F00000000523DC1BF000000402E7BD63F0000008063B7D63F000000002E14AA3F00000000DC48CBBF000000C0A9CBD2BF00000000241DACBF00000000EB02C2BF000000006D35CC3F000000001E53DBBF000000C02913DE3F00000080061AD9BF000000001181D83F00000000503AB6BF000000C0DF75D03F00000080C3F0C83F00000000B06E953F0000000000DEB73F000000C0124DD83F000000809B75C03F000000803EFAD03F00000080FEC0D8BF000000C0C4C7D63F00000000DE06C63F"
    }
  }
#-}
