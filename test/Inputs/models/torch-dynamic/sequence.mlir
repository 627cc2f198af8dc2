#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<()[s0] -> (s0 * 2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>) -> tensor<2x?x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c64 = arith.constant 64 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense_resource<torch_tensor_64_16_torch.float32_1> : tensor<64x16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_32_torch.float32> : tensor<16x32xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_16_torch.float32_1> : tensor<32x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_23 = arith.constant 1.000000e-05 : f64
    %cst_24 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_64_16_torch.float32> : tensor<64x16xf32>
    %cst_26 = arith.constant 1.600000e+01 : f64
    %cst_27 = arith.constant 1.600000e+01 : f32
    %cst_28 = arith.constant 2.000000e+00 : f32
    %cst_29 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %144 = arith.index_cast %in : i64 to index
      %145 = linalg.index 2 : index
      %146 = arith.cmpi slt, %144, %c64 : index
      cf.assert %146, "index must be smaller than dim size"
      %147 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %147, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_25[%144, %145] : tensor<64x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x16xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %144 = linalg.index 0 : index
      %145 = arith.index_cast %144 : index to i64
      linalg.yield %145 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?xi64>) outs(%5 : tensor<?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %144 = arith.index_cast %in : i64 to index
      %145 = linalg.index 1 : index
      %146 = arith.cmpi slt, %144, %c32 : index
      cf.assert %146, "index must be smaller than dim size"
      %147 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %147, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_24[%144, %145] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<2x?x16xf32>, tensor<?x16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %8 = tensor.empty(%dim) : tensor<2x?x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x16xf32>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %144 = arith.extf %in : f32 to f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %10 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %11 = linalg.fill ins(%cst : f64) outs(%10 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x?x16xf64>, tensor<2x?x1xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.subf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<2x?x16xf64>, tensor<2x?x16xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.mulf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %18 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x?x1xf64>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %144 = arith.truncf %in : f64 to f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x?x16xf32>) outs(%20 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_27 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_23 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %22 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.subf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_22 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_21 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x?x16xf32> into tensor<?x16xf32>
    %29 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_20 : tensor<16x16xf32>) outs(%29 : tensor<16x16xf32>) permutation = [1, 0] 
    %30 = affine.apply #map8()[%dim]
    %31 = tensor.empty(%30) : tensor<?x16xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %33 = linalg.matmul ins(%collapsed, %transposed : tensor<?x16xf32>, tensor<16x16xf32>) outs(%32 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_19 : tensor<?x16xf32>, tensor<16xf32>) outs(%31 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x16xf32>
    %35 = arith.divsi %30, %c2 : index
    %expanded = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, %35, 4, 4] : tensor<?x16xf32> into tensor<2x?x4x4xf32>
    %36 = tensor.empty(%35) : tensor<2x4x?x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded : tensor<2x?x4x4xf32>) outs(%36 : tensor<2x4x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%cst_18 : tensor<16x16xf32>) outs(%29 : tensor<16x16xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed, %transposed_31 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%32 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_17 : tensor<?x16xf32>, tensor<16xf32>) outs(%31 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x16xf32>
    %expanded_32 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [2, %35, 4, 4] : tensor<?x16xf32> into tensor<2x?x4x4xf32>
    %transposed_33 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%29 : tensor<16x16xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed, %transposed_33 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%32 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_15 : tensor<?x16xf32>, tensor<16xf32>) outs(%31 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x16xf32>
    %expanded_34 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, %35, 4, 4] : tensor<?x16xf32> into tensor<2x?x4x4xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x?x4x4xf32>) outs(%36 : tensor<2x4x?x4xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty(%35) : tensor<2x4x4x?xf32>
    %transposed_36 = linalg.transpose ins(%expanded_32 : tensor<2x?x4x4xf32>) outs(%41 : tensor<2x4x4x?xf32>) permutation = [0, 2, 3, 1] 
    %42 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    %43 = tensor.empty(%dim) : tensor<2x4x?x4xf32>
    %44 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%43 : tensor<2x4x?x4xf32>) {
    ^bb0(%out: f32):
      %144 = linalg.index 0 : index
      %145 = linalg.index 1 : index
      %146 = linalg.index 2 : index
      %147 = linalg.index 3 : index
      %148 = arith.cmpi eq, %35, %c1 : index
      %149 = arith.select %148, %c0, %146 : index
      %extracted = tensor.extract %transposed_30[%144, %145, %149, %147] : tensor<2x4x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x4xf32>
    %collapsed_37 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x?x4xf32> into tensor<8x?x4xf32>
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim) : tensor<2x4x4x?xf32>
    %46 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<2x4x4x?xf32>) {
    ^bb0(%out: f32):
      %144 = linalg.index 0 : index
      %145 = linalg.index 1 : index
      %146 = linalg.index 2 : index
      %147 = linalg.index 3 : index
      %148 = arith.cmpi eq, %35, %c1 : index
      %149 = arith.select %148, %c0, %147 : index
      %extracted = tensor.extract %transposed_36[%144, %145, %146, %149] : tensor<2x4x4x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x4x?xf32>
    %collapsed_38 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x4x?xf32> into tensor<8x4x?xf32>
    %47 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %49 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x?x4xf32>, tensor<8x4x?xf32>) outs(%48 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %50 = arith.muli %0, %c8_i64 : i64
    %51 = arith.cmpi slt, %0, %c0_i64 : i64
    %52 = arith.select %51, %c8_i64, %50 : i64
    %53 = arith.extui %51 : i1 to i64
    %54 = arith.muli %52, %0 : i64
    %55 = arith.addi %53, %c1_i64 : i64
    %56 = arith.select %51, %c8_i64, %54 : i64
    %57 = arith.select %51, %55, %53 : i64
    %58 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %50, %0 : i64
    %60 = arith.divsi %59, %56 : i64
    %61 = arith.select %51, %60, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %61, %61 : tensor<4xi64>
    %reshape = tensor.reshape %49(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %62 = arith.index_cast %61 : i64 to index
    %63 = tensor.empty(%62, %62) : tensor<2x4x?x?xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf32>) outs(%63 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_28 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x?x?xf32>
    %65 = tensor.empty(%62) : tensor<2x4x?xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %67 = tensor.empty(%62) : tensor<2x4x?xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %69:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x?x?xf32>) outs(%68, %66 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %144 = linalg.index 3 : index
      %145 = arith.index_cast %144 : index to i64
      %146 = arith.maximumf %in, %out : f32
      %147 = arith.cmpf ogt, %in, %out : f32
      %148 = arith.select %147, %145, %out_57 : i64
      linalg.yield %146, %148 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_39 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [2, 4, %62, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_39 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%63 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.subf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x?x?xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x?x?xf32>) outs(%63 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.exp %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x?x?xf32>
    %72 = tensor.empty(%62) : tensor<2x4x?x1xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x?x?xf32>) outs(%73 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%63 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.divf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    %76 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %144 = linalg.index 0 : index
      %145 = linalg.index 1 : index
      %146 = linalg.index 2 : index
      %147 = linalg.index 3 : index
      %148 = arith.cmpi eq, %62, %c1 : index
      %149 = arith.select %148, %c0, %146 : index
      %150 = arith.select %148, %c0, %147 : index
      %extracted = tensor.extract %75[%144, %145, %149, %150] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %from_elements_40 = tensor.from_elements %c8_i64, %61, %61 : tensor<3xi64>
    %reshape_41 = tensor.reshape %77(%from_elements_40) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %42, "unimplemented: dynamic negative broadcast sizes"
    %78 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%43 : tensor<2x4x?x4xf32>) {
    ^bb0(%out: f32):
      %144 = linalg.index 0 : index
      %145 = linalg.index 1 : index
      %146 = linalg.index 2 : index
      %147 = linalg.index 3 : index
      %148 = arith.cmpi eq, %35, %c1 : index
      %149 = arith.select %148, %c0, %146 : index
      %extracted = tensor.extract %transposed_35[%144, %145, %149, %147] : tensor<2x4x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x4xf32>
    %collapsed_42 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x?x4xf32> into tensor<8x?x4xf32>
    %79 = arith.cmpi eq, %61, %0 : i64
    cf.assert %79, "mismatching contracting dimension"
    %80 = tensor.empty(%62) : tensor<8x?x4xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
    %82 = linalg.batch_matmul ins(%reshape_41, %collapsed_42 : tensor<8x?x?xf32>, tensor<8x?x4xf32>) outs(%81 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
    %expanded_43 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, %62, 4] : tensor<8x?x4xf32> into tensor<2x4x?x4xf32>
    %83 = tensor.empty(%62) : tensor<2x?x4x4xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x?x4xf32>) outs(%83 : tensor<2x?x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<2x?x4x4xf32> into tensor<?x16xf32>
    %transposed_46 = linalg.transpose ins(%cst_14 : tensor<16x16xf32>) outs(%29 : tensor<16x16xf32>) permutation = [1, 0] 
    %84 = affine.apply #map8()[%62]
    %85 = tensor.empty(%84) : tensor<?x16xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %87 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%86 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%87, %cst_13 : tensor<?x16xf32>, tensor<16xf32>) outs(%85 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x16xf32>
    %89 = arith.divsi %84, %c2 : index
    %expanded_47 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, %89, 16] : tensor<?x16xf32> into tensor<2x?x16xf32>
    %90 = arith.cmpi eq, %dim, %89 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_47 : tensor<2x?x16xf32>, tensor<2x?x16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x?x16xf32>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %144 = arith.extf %in : f32 to f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x?x16xf64>, tensor<2x?x1xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.subf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x?x16xf64>, tensor<2x?x16xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.mulf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x?x1xf64>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %144 = arith.truncf %in : f64 to f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x?x16xf32>) outs(%20 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_27 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_23 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.subf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %cst_12 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %cst_11 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %collapsed_48 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x?x16xf32> into tensor<?x16xf32>
    %108 = tensor.empty() : tensor<16x32xf32>
    %transposed_49 = linalg.transpose ins(%cst_10 : tensor<32x16xf32>) outs(%108 : tensor<16x32xf32>) permutation = [1, 0] 
    %109 = tensor.empty(%30) : tensor<?x32xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %111 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x16xf32>, tensor<16x32xf32>) outs(%110 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%111, %cst_9 : tensor<?x32xf32>, tensor<32xf32>) outs(%109 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x32xf32>
    %expanded_50 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, %35, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %113 = tensor.empty(%35) : tensor<2x?x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x?x32xf32>) outs(%113 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_29 : f32
      %145 = math.erf %144 : f32
      %146 = arith.addf %145, %cst_2 : f32
      %147 = arith.mulf %146, %cst_3 : f32
      %148 = arith.mulf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_51 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %115 = tensor.empty() : tensor<32x16xf32>
    %transposed_52 = linalg.transpose ins(%cst_8 : tensor<16x32xf32>) outs(%115 : tensor<32x16xf32>) permutation = [1, 0] 
    %116 = affine.apply #map8()[%35]
    %117 = tensor.empty(%116) : tensor<?x16xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %119 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%118 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%119, %cst_7 : tensor<?x16xf32>, tensor<16xf32>) outs(%117 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<?x16xf32>
    %121 = arith.divsi %116, %c2 : index
    %expanded_53 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, %121, 16] : tensor<?x16xf32> into tensor<2x?x16xf32>
    %122 = arith.cmpi eq, %dim, %121 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_53 : tensor<2x?x16xf32>, tensor<2x?x16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x?x16xf32>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %144 = arith.extf %in : f32 to f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x?x16xf64>, tensor<2x?x1xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.subf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x?x16xf64>, tensor<2x?x16xf64>) outs(%8 : tensor<2x?x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %144 = arith.mulf %in, %in_57 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x16xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x?x16xf64>) outs(%11 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.addf %in, %out : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x?x1xf64>) outs(%10 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %144 = arith.divf %in, %cst_26 : f64
      linalg.yield %144 : f64
    } -> tensor<2x?x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x?x1xf64>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %144 = arith.truncf %in : f64 to f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x?x16xf32>) outs(%20 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_27 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_23 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x?x1xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %133 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.subf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x?x16xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_6 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.mulf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %cst_5 : tensor<2x?x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x?x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %144 = arith.addf %in, %in_57 : f32
      linalg.yield %144 : f32
    } -> tensor<2x?x16xf32>
    %140 = tensor.empty() : tensor<16x64xf32>
    %transposed_54 = linalg.transpose ins(%cst_4 : tensor<64x16xf32>) outs(%140 : tensor<16x64xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<2x?x16xf32> into tensor<?x16xf32>
    %141 = tensor.empty(%30) : tensor<?x64xf32>
    %142 = linalg.fill ins(%cst_0 : f32) outs(%141 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %143 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x16xf32>, tensor<16x64xf32>) outs(%142 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_56 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, %35, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    return %expanded_56 : tensor<2x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_16_torch.float32_1: "0x040000008055DABC4C88FFBD6C3879BEB4C96BBEA8F8C23DF4BAE9BD942BDDBD882014BE1EA54E3E702876BD44EF253EC83B4B3E2C7A46BECEFC3E3E708A43BD5830753EA8C2023E98FB77BEC83C3E3D2CFBB33D50BDB9BDA220423E020054BEEC75A2BDA6EC733E8E057A3EFCC3FF3D78D118BE42435CBE462550BEB0FC7FBDE405113E6C19A23D00B6F8BCD63B663E5207493EB84CEFBD8CB9DDBD803940BB907F543D0094EABA24AAC53D6CA0303EC0A338BD6470FB3D08450B3D4488C43DC4C7D23D44D988BDC047E4BDC4D8DA3D84E723BE8E66063E444124BEFC9F2F3E406FCD3D50DD7ABDF653123E6C9DA8BD48285A3DB8BE963DC028D13CC0A24D3DC0A0A2BB2CEA93BD2CD30E3EE0F2C93D38F9BE3D5AD42C3EBEF105BE10EA6DBD007FE9BB8A964E3E06DB4BBE68D712BEB8EA73BDE8AC5ABE00424ABE8A5D2F3EC0123F3C2EF24DBEF81429BDE0A906BC3406B6BD7E2156BE14530B3EA0F3FCBCF4F0793EE00F44BE728A0CBEA0CC54BCB44532BED6903A3EA8F8453E52EB673E5C9A21BEE624363ED4BF313EE8B8CBBD60BAE03C88FAF33DE230373E6C1A6FBEFEDD7E3E64BA80BDA09CD03DB0FF1EBECA0045BE445F2DBEF6DF163E708DFCBDC4D0143EECC89A3D64A9CB3D28C363BD20F5A1BD048EEFBD8C180FBE3E0A6C3E009A5EBC5490DBBD042F6EBE6030323C801D7EBE80ED40BBEEA3213EB27213BE18A80C3EB052A3BD6AE444BE688D7DBEE059FE3D1CDD43BE6CFFF93D789D123D72220B3ED66E40BED8DE5F3EE8FB7EBE225042BE2285193EE0340B3CC2C00FBE88CC56BDC6D263BE92CC5EBEF8B15BBD4A4A433E00E8983DB818413DCCB187BD1001693E00EA1C3BD4E0AC3D8034823B80CA1F3D34BCAA3D1073443E0C5B133ED80C033D94B2CC3D74F999BD50FC2E3E68BA8F3DBC32413EA0E11FBD8E0451BE68494A3D403DD03D74DA4E3E5C72C63DF82BBD3DE4B94B3E58F4AFBD9007623EEE3F033EECF72A3EA093363E162651BEFA56053E246C6E3E6CD833BE1087AFBC343C1CBE184477BDC09A183DC8EF083E44A494BD806972BE063B0A3EB49F0F3E60A339BDDE275B3E5E59453E10B261BD202C1E3CC060343D70A948BDC0467CBDDC1DE7BD709511BE1CB3FF3D900898BD44A0F5BD5282613E98B8233DACB5383E864A693E484010BD70BE183DFE586D3E122330BEF88299BDB8B6113D50F18ABC6050883DA89C063E74A5D2BDA0779F3C5C9B673EC0DB10BEBC992DBEAC5344BEB806193EB6CF6ABE70FCF8BDA4E62C3E927719BED42E503E7457EFBD38FF213D180B063DC0EFC8BBBA721F3E286D593E36D61FBEC6920F3EB8CC883D80A798BB4AFF32BEF8E0973D7CD0393E1EBC5BBE0A6E6CBE64AB7BBE509B6C3D881D93BD940A9FBD66606E3EF09782BD789222BE6038B83C2E820CBE5C0396BD063A073E38556C3D28AC2FBEC8B8733E36332D3EE6822EBEB004DF3D0064D23D6CB137BE46EA33BE64F953BE0012E43D0068323D8061D83D30E2E0BD167E403EE8C0023DF6444CBEECDE80BD72A5023EF028613D70A71CBD2CDB32BEE03F1FBEEECE5C3E5EA512BE9669353EDC5FABBD80C4233B4C4A79BED06EA6BD80CD573E32D665BE38CF003E147257BE685A153D521968BE8CA84ABE0EAB4EBE4089B1BDD86C0B3D2AB13BBE64C2813DA82F1A3EDEB0503E98AC623E308C283EECC396BDE0BDBCBC9880623EECB2FE3D54C787BD9E47413E8AB95FBE2A1A5B3EC83B0F3E1EC43BBE04CC50BED832483E188C7C3E00B7B23C780EC8BD0AC5113E50FCE63D4098FFBC3EF54C3EC4EE253EB8487F3D26EC043E56CB6FBE44D3EFBDA07FE03C183C8B3DE0FD0BBD2453C13D60F89B3DA2986CBE807EA13D6083A6BC4C2A30BE603B0A3C80D77BBD3CF207BED44669BEFA28563EC8771BBEE088093DE2144D3E900101BD36C927BE4EAB77BE28242A3D7C7300BE305A953C2C8BA33D341191BD9A942D3EE84005BD2055CCBD424429BE78579B3DF6451EBEE840573D283D01BDF2EF2F3E2C01FBBDFC38FCBD185604BD305C1CBE6832C33D908BBBBD9C0FD23D4E93143EC27C153EB8FC3BBD5EB50B3E268F07BEC0107FBE70E8C2BCF89D39BE945446BE0026823D16C25A3E347DC9BDA0B367BC787839BED0F8323D3CF8913D78301DBDB8C5423E2C094EBE806309BD18190EBE8CC8603EF0D5583EBED07B3E04886B3EF0C7CA3DDE0544BE1CA62DBE087A753DC08E64BEC211223E9896DE3D2052743D44715FBE083A3A3E50C0D8BCC4DAD6BDFEA8053E5011AD3C1CC2E3BD98AB6F3D34B72ABE14EE6D3E2062603E0820EC3D5C6E073E867A7EBEA44E0EBE245776BEC06D05BE323E54BE2E6F3C3E7A1D0A3E02C3163E704BE3BDB21E433EC0F713BD44A784BDB6D6093E0088293EBAFE37BE34B8733E20B4CEBCBC5D883D98E87EBEA0FEE33CA865FDBDC24A20BEFCC5D5BD00A398BAF4DB91BDFAFD23BEC44A373ED051983DB83E6EBE50CD563D708B7B3D8082163C48A7783DB077ABBC60EBDF3D023834BEB44EDABD6CC53F3E369A1EBE0C34FB3DA6DE6C3ED2166ABE404FE0BDBC765A3E40AC77BCC8264A3D38BC113DA8FED23DD0F5D2BD20F0043DE0612E3E50C6ACBC68DE6ABEBCF9B03DD8B482BD200858BD5683053EA875333D24DE1ABED845ECBD68A81BBDA8FE7CBDD0C758BD72FA2EBE0074393E66C4043E10154A3D00DB673D70C1EF3C806B3F3E38B6673DF0FC1B3DDCB90CBE80CCAA3DFC7F6FBE987AA13DE8E55DBE00E7D3BDFC26073E087A18BE90D84B3EFA710DBE1A7B723EF8CD9D3D98E0DDBD06211C3E34B662BE742C22BEF46220BEA0CC063DA033C93CFC2F5CBEAA07773E00887AB902B408BE00ADC33B18C7DBBDB8418D3D4859B93D083C91BD00CA6E3C7252183EAA8226BEF85664BDB01017BD765F29BED0CDA63CE089163C4EC74EBE680F523DEA57743E302A083E38DD0ABE78556A3E0EF92FBE802902BEF4D6E13D9AA84B3E184C743E8C655C3E1EF70CBE88516A3DFABE20BE00E8B43BE618543EC41AFC3D3A626CBECC59DCBD6AFF57BE4430F13DE0FD01BD52243BBE449BA3BD2805A83D609ABD3CE834703E808559BB980DA13D40199BBD4062F43CA0BB123C32E65B3E8C88D63D72E411BE807863BE809173BEE0EFB9BD185E043D0CD6703EB039C9BCF02FC83D0E1B023E9A1844BE66C453BE4801C23DE0A5EE3DBC67EEBD1878203D04A77ABE00844E3B78017B3D80151B3B188A22BD0C1CD53D50BB8CBD96903E3E16805CBE9E4D12BE9CB755BEEC8667BE56C93D3E88697DBD4A1849BE3063543D84DB41BE60BC533C4865F33D188858BD7C9A033EA82B523DBA6C4DBEA88A493D3807253E28626DBD108EC13CC8A2023DA01CB03C0418853D0C1C75BE2A3B423E644EDF3DA0E8FC3CC0533A3DAE744EBECC2F92BDA02932BC106A733D5C6E0CBE404DD93CE4E59EBD50563A3E90BD5BBE5015D63C4A702D3EA4D446BE40CBEABB6897EC3DDC9ACE3D60D8F03C00F8CE3DF07432BEF837553E40B5B63BF67A253E7887623DB0D5E3BC0C4FDB3D5C05733ED0857C3EAE7C57BE806B783C82E737BE7228153EEEC7373E38C333BE20BB6CBC8225313E664B293E867A40BEDAE22B3ED84935BD8CB859BED8FA4B3D7C85EE3D5087193E6E0F2EBE966A39BE10012CBE0E14113E3ABD5FBE80280ABBEC7496BDA48ADF3DE018493D144601BED0DB323DAA966B3E5898283DF4B7FDBD4022093CBAD06ABEA43F24BEB8343EBDDE861FBEDEC8583ED8C4463D6C48463E882C69BDB8690EBD4C26813DE43C98BDE486AEBD36217BBE56DB403EFCAF673EA8787DBE4866A9BDA4A241BE78D5CFBD42E5423E94F0083E90E89EBC14ADDA3D70E7983D5CCE0B3EC0B84DBE4C439E3DB27472BEC45C28BE84CCBEBD1089C7BCA29671BE40E0CB3B007D233D0832CBBDA011A63DE2B25F3E08EA2EBD125708BEA6C562BE92EE3ABE24970DBE14413DBE004BC9BDCA060D3E5437A03D2CBD663E362B7E3EEC5FB8BD4C82C8BD18210C3D26D94BBE463E0B3E204C38BD305B56BE7A4641BEC86630BE6CB98C3DF63D443E12D14A3E54FB8CBDFAB214BE543EE3BDEAE02EBE340184BD543467BED4D4083E2CF270BEF83E1FBE3ACD2B3E887D3FBE60CD743D04C03F3EBC577C3E8A88013E446789BD9849123EE02D07BCC4DE9DBD0070553A48B1653D30A72B3E54EBD63DA079F43D1830193D80284EBCB8FCD63D804B763DC2F674BE308E253D0460E3BD9AC107BE8401C63D7865513D58682D3D64E2F2BDF894EC3D103D703EE08BFA3C0C72D23D929860BED630183ED8DCB13D9CABE63DA482D53D28AB86BDE0DC75BCDA9E773E0C533B3E727F37BED01D4B3E7EC77E3EE8AA063D04BA47BE287E463DD0CE4EBD860F383EF2F575BEC805833D802A40BB7039A13CB019303E80FC933BC6194EBE9A5515BEBC01CDBD806BDA3CAC94C53DF8223FBD4013CABD38ABE03D2CE978BE54E3323E0013EEBCDE21323EEA6F413E10C8DA3CA8F5A13D96CB10BE806B373EE6D5153E08D420BDE090C73D206E65BCA002483E20C3D23DD2A23A3ED8B268BE7A6D793EFCC2BE3DD8ECF83D582D643D3223283E0001713E5078AEBC9E0D52BE4E136B3EF0F357BDE8ECF6BD06971D3E3CDE0E3E6818093DC08E80BC60E443BD96BA6A3E16FA1B3E0A75183EE03E233EE0FA05BE68CE553D84765DBE10BB143ECABF7DBEF4D87FBE280D7DBEECDD1D3EA022D53C0008153A40DF223D5CC4C1BDC4799BBD88702CBE00147ABDB2861DBE4089D73B0C24493E1AA253BE74C9FB3D8C693EBE4422D4BDC83C483D6032303D80F0513E0020C4B83001C3BD38BFD3BD402CF03BC8F43FBE0CB848BEE410DBBD4070D23B28E32CBE202212BE64C8363E0E936C3E6060A0BDCCA15BBE6005C4BDF4A4CE3DC02AA63D48B89EBDD47661BEC8F399BD08F664BDBE6B133EACE2FDBD68A4193E380C0E3DE09E2BBD602464BE8CBD7C3EB09836BD2813213EB46B04BEF84C79BEE00E4CBE3C3203BE440EA3BD409A10BDF681553E22196CBE388CFF3DDE67573E00E7D23A02A71FBEE001033CC0EE723D388AE23DD8A19BBD28B4AFBDF08BF1BD589B77BEA4D1B33D308A41BE30F7F5BD809A28BBF859453E6A9E633E46343ABE86065E3EE851653E58CE4E3EA04DB23CF89A4D3E6CC3F83DFCB137BE88EE06BE80109A3B066C35BEA497A8BDDA654E3E7060EE3DF2F15E3E0035FB3ADC8802BEDE6E293EB0FB963C08722C3DF0EED8BD9050D23D5E113DBE30484C3EB2F55F3EACBDB83D985A473E44621B3EAC8AC3BD90095EBE90BF063D7EBC203E7083D1BC4052AC3CD6BE3D3EA466D33D0C623F3E885C163DF091E53C30F074BD70CC2CBD220E08BED8272B3E0C7C693EC802BE3D00C4E83B8803A9BDC8C17CBE089C3DBD6ABC35BEC0FE3CBED0C44ABD387149BD30914E3DC68D39BE04FA373E5A1369BED07AF2BDB861C2BD00887C3CA4A6D33DA8ED86BD88D01F3DB06A72BDF05FC9BDE03B0FBD902C4E3D76AA78BEE42F32BE1400483EC884E73DC008DBBB605A013C10590D3D18006E3DF0C72EBE98908BBD5CF36ABE784349BEC8AB40BDB03407BDBA3A483E1861303D880926BD80F4E2BB5AF90E3EF4189BBD306E3FBDE86B4DBD746E4EBEF01D0FBD36A86CBED09A09BE92F222BE76B33E3EBAD26BBE06AA763E1CF9BF3DCA002DBEE417543EF0A561BD04D458BE80340EBD1C09FD3DECE778BE307999BCFC52D03D148AC7BD0087BA3C1CAAC8BDF6BF2BBEE87B483EB0C535BE001540BB",
      torch_tensor_16_torch.float32_10: "0x04000000983035BE7CEDC3BE48A2FEBEA229F4BEC037A7BE36DEF8BE849A1F3E8C933F3EE85E4E3EC0D8FEBECE4C9E3E88A4C73D12E7823EE8ACFBBDB0DE753E54CBF2BE",
      torch_tensor_16_torch.float32_9: "0x0400000053A2953F3F6F413F9F845D3F5C334C3F333C9C3FFAAA4C3F39B8953F7892843F44C7193FA5892F3F873F273F2289A13F1BDE8D3F15C87C3F95C8333F392D013F",
      torch_tensor_16_torch.float32_8: "0x04000000685B9F3D240EE1BEDE7EBABE98CBCBBE4452CB3E565FA73EE6BE86BE88809A3D0887EBBD2A8CDE3E3CDEE7BE26C3BABEFE22D5BE8AFC943E44F17FBEE479983E",
      torch_tensor_16_32_torch.float32: "0x04000000C81511BE9EFCC33D4884D9BDF92BA0BCF300C63CCCB1D2BD1C36C53D4DA7FEBD8AD6313DA4E19A3C01D6843DCEA731BE854E273CFC7EB03D88C8E7BD7E2C333DC993353A5791193E315219BD4A4C9E3AD2769DBD737332BD67494F3D4A952EBE9652093ED42B023E6152993DB782073E436561BD47ED243D5159133C0859FABD272F8BBD078780BDD50733BDEBBB20BE3D9EFEBD4D8589BC3A4CDCBCD35124BE33B61A3DC920C53D61C1163EB858183EF8FAFCBDC90D68BD02C0ABBDACCD043D9907423DEB18213D8E90D33DE600BF3DB852C2BD7388F83D4E38F43D43A4BF3CBE7D1DBE2B0CDEBD78C8493D17587A3D9FCA283EB842B83DF237833D9491C5BBFEDCF63DEAC683BD0D69933D356FACBDA243D8BA83F6D53D231FA63D827C22BDBCB112BBCDFAC8BD1FB2A73DEF9BF33D5B3E793D642A2FBE539501BE715EF23D6B5ACFBCA056DE3D3D6E053E331A54BD806AD4BD484D2ABE8E7C8A3D13AFB93D8B0FFBBCF6BC2FBE6131E9BD080E1CBC523CA53D2CA072BD7FB7E9BDD40AFCBD9DF6213E3A1A833DFEF812BECF95DFBD99AA19BE9585D13CE80293BD6CDF1CBA7418E5BC2D741EBE77C321BE5F670CBE27A097BD063DE13C2642AABD007ACEBBEC76ADBCA68C253EE40AA5BDE2122A3E53F70ABEDE0717BE21776B3D6AB4D2BDCAB2B93D034CC8BDDD8B0E3E92472F3EA36B393CECBF1A3D9BC4283E589FD63D18071EBE7E6DB9BBEF6623BE3C470A3E54A004BDA782A1BACA6EDEBD2CDCC4BD39F1BB3C975A153ED3FAB5BD65D7883C23DC233E613B223EB58F0DBD96A9293EDAD7833D9EDD243E6CDDAB3BB76919BEC11845BD3F2C593DDA10C13D395534BE49CE0C3E586322BE3B20D43D0B9B323EF66F323DF4A708BD2857C73D6CE856BD411606BE9A7700BE5B39AA3DB33F0A3E278FEA3BB8832FBEFCDE31BE868023BD796FC33DC542F1BD1B2B433D27E1C5BDAC47133E13BB3DBDAAE516BDBDC41EBE332322BE11BF433C6327EA3C0199C33DE0491EBE1DBFFD3C1E33D1BCCF5ED43D159EA4BDDDB8573DFDE3913D9CDDB53DC85978BD1404693D08E80DBDA5FA423D639EDEBDF3D60FBE441214BE5C96E3BD8B3999BD8A8FD73CF7611EBD9119CEBD1BA5C23A48A964BDF12BDF3DA81615BEB1A185BD71A8E8BD6BB0B23CA9021E3CF29C26BC509B333EA41C8ABD6224D0BC16123B3DB514173E5935093E5D6FA53C08F888BD70DF6D3D1ACAE33D8B3E77BB7BC5C63D6926143E0BF8C1BD881320BD78F922BEE136263DBE02013E009C0CBD9914E73C065E673DD51A77BB58BB0C3EF506D33CA3EE31BEB67B15BE025933BE30C0EE3BDBB4C33D440EBFBCBFC1223E7D4302BDB209143D853B233E8D39B73D28CDB8BBAB5C2E3E244ED8BDBFD9863D0BA4E43DDB2BE0BD130A2ABEDC9A673D7A5A89BD25B3B6BDDA05103D085103BE3ACF223EB3FE81BC34E367BD2A54173EFC9C493DF0F3093D151AADBD63862C3E00885CBD2A8F163E42E754BCB99CB53DC08EFE3DF3C406BEC84CF1BD710033BEFE8F023E8EAC1B3E6A5084BDAB51B1BD2D68F23C04EAC23D5CBA323DA7E716BD9E48E6BDEDD11A3E1076EABD37EB2EBE578D90BD0963103D0491863D0EFD8B3D82BAD1BD60F28ABDC3FDA0BD1752AFBDBF7718BEE737143D049352BD723B2EBE8F66D3BDBE6BD9BD852B9CBD88B4DFBD4C23FBBCBEBD813D608012BE7C1C78BCCB6150BD6218B9BDB6C720BD7C7199BD4138BA3B37AB02BE2E50093D1F33263EA0FE153EC752A2BD5C2E5F3DA8192BBE7568183EC26534BE7DC321BEFD7C22BEB51A28BE961FC43C3E783FBD5B4E2D3DE93433BC42DD78BB3FCC82BDAFCBD6BD388F17BEC7ADB63DBAAABABD114313BD1DD7AF3D895333BDA49036BDF959F1BD58E11ABE3EC4AD3D6F5D23BDD5A6E33D00A03E3CC8716BB9A86C23BE80C77F3B9DA323BD7A97CEBD319427BD5B6A173C166508BEECCDF03C74E9FB3D190A0F3DE2CA2C3E48F1A83DBEC20EBEEB808EBD7C3E2EBD359A583DE236A5BB68AA113E073AA83C6D48E5BDA5BA84BDDF9916BE46A647BDB2FFB13D2FBFDF3AEE9E2CBEB9A21CBE7641833D92E11EBE766210BE54DAD7BD68882C3E68E34DBDDE4495BD0274F4BD4499E73DEBD4E9BC9AA00B3D8CF92C3D88354C3D9FBCE73DAF4C163C27CB953C2C163CBC09AA0CBE32B425BD32492C3EDE4A00BE647CE4BDC4A033BE25A02F3CBA4F29BE206FB9BD74CC263E97F1953D48E2C03D1DF8F73C99D319BEB876A8BDB68B12BEACDEDFBD9294763D6AD348BD4EE7303E90F403BED47B1ABE2BBD323EE85F1CBEF7081A3E5CFA423D85FD24BE02AA1D3E392045BD374895BD89360DBE4E1D19BEDC36213DE0CE31BE66C5943D18ED32BDAC1C7E3DA74831BD3C667A3D523B9EBB8FD1543DFD4A93BDDE06F9BD0D6EB83CE214E7BD6D6EE0BDF90F2EBE4BCC66BDF7E8F1BD28F80C3E8973023E51CC2B3D4214133EA453AE3D38862ABE30E590BC5911EBBC0CD1DBBDA1394E3D81FE61BD861EADBDA20D07BB6DB5F0BD27D2153E4E17E53D0C5A2B3EA13F00BDE77A6C3DB2FDE8BB31CA15BEE1CAA33D92E1FCBD6DB082BD3321A2BDCD9830BEA2C5CF3B053EED3CF35257BC9D21053EF1DE0A3CB5E303BDB078C5BD4304D7BD97E2CDBC677BD4BDBED3EEBD5989BFBCD9B1FFBC23FFDCBD1389D33DB184193E23D9F6BD88939E3D5CFDA7BD245E96BC7CFB283E4A4EB93CE0982CBEB768263E0E15F5BBFA48B5BD3D32BFBDE33A1B3E0787433B73F7C73D26F1ED3DC4848CBD08D5753CC82FEABD2E29173EA671BFBD3179F03D6F75373D7754DF3DDE14FFBDCC24B4BB0798BB3DD936E7BBBF3A26BB536CB03D4F4B07BE632B11BDD8E7A43DB88FB13DA920283EF33B0FBD",
      torch_tensor_32_torch.float32: "0x0400000040031DBEF2D5ABBEA0449D3CE4F1EE3E085D513E9AF0B33EC0AE07BD90A6A2BD18F1B6BD4002923E604686BD92ACDABEB4C933BEB05F483ED897F93E4032BABDD4E3DEBE547FBCBE286CC9BE94634E3E78B4BC3E886A173EF488303E6CC7A63E4C08AF3EAADD983EB8278F3EC08A0A3E4423843E86A8AFBE7EB2A5BED8B2093E",
      torch_tensor_32_16_torch.float32_1: "0x04000000B82B09BD4A7671BEC6253A3E6A8960BE00A53DBDC0147E3C849FA8BD3444BBBDD4405DBEC0AF613C508AE8BC722E5F3EAC8FA8BDC2DD453EA0E7413C5008E6BDB88673BDD068E8BC80B5293BE8B428BDA4F2973DF4D1523EB8F4203DF473B93DD0151E3EA0B95C3D5C04EC3DF448063E909E6F3EAEA369BEB433AF3D809839BC88E637BDC465C5BD48E8193E822F6A3E44EB50BECA4F0A3E5486303EF0F7323D0000413BA6FF443E80E1F23B18697FBDD03B97BC7C44A43D742C803D00FE5CBC0C9FA13D68E4893D06604FBE30287F3DD2A11C3E50DEEA3C50EFBABCA21A443E92A95FBE0CB2E9BD546BE7BD86325D3ED89B77BEB01DCB3C02FC77BE20B106BC70D7BE3D90776FBD1C82783E00A0503A3A8402BEFC06843DEA22053E003402BA56005B3ECA0622BE9875DA3DAE5D113E504EFE3D0050C0B85C28923DBCD548BEC0E548BEE0977EBC505700BD2A163E3E72E3393E88942D3E4C83EABD30F848BEB22070BE604CB93D54AD66BEDE8D7FBE986001BE4C2458BEE0C5C9BDF62921BE3E5603BEAC62733E30F840BDA45C543E80C2B53B10AE03BD8CE795BDEAFE36BEC4AE4DBE8E42313E18C79DBD449879BE54F06A3E40F5973B724D2BBECE3A49BE28FC56BE947960BEECA8673EA682303E9081A73CA62E5ABE1CEA85BD2C7C70BE0C72B03D30F287BD60215BBD3CC09FBD4C0DF03DF2910A3E2851603DF83A00BD4064CABC00258FBB4EA23EBE0ECC793E10D1DCBD4AF1143E58830FBE00FADB3A8845AF3DE00D6BBEB4DAEA3D30F443BE38E50E3DF80E4BBDC2BE123E82CE783E48C6663D40EAE9BBF0AAFDBD60E4BE3DE86FF6BD847DD33D38EADDBDFEA52D3E785C443EB0F91C3E801E243BD06FED3D8A4669BEEE9B4F3E1C0685BD28A7BA3D18672DBD44ECABBD2070F0BD3820253ED0460BBEE89334BDA423013E5069CE3CF46557BE588F7EBEACEBF8BDEE1C6C3ECA0536BE34170D3EB23F373E0039D4BD481AE2BDFA2C38BEA8B91F3DD8260FBDE000473CE015DE3D40F5D63DD488A1BDB0A88C3C603F733D8060AE3BB0E94C3DEC67CFBD22D6513E6010D2BC180403BD64C365BEF69039BE80D3FE3B785D1EBD2EB600BEDC00063E4059B7BC7810B43DC49E573EF463EBBD00FEFBBD18C54DBD406DADBCA80A00BEA0D875BD4020ECBBCCA9E53D7AD76C3EFC913D3E00C0D83CF00E81BC7426833DA03427BCF06206BDC80FB03D1A4850BE38B659BE00BB843AAC2F9BBD043FFDBD44526EBEF07B2B3E603323BCDE8A09BE688FD0BD3C9B863DFEA839BEF088833C800B4ABB586BAE3DB41BCB3DDE4327BEB013DD3D6A4F413E60D9833C9A6B023E38D6C1BD78654B3D089B953DD47BECBD120F1E3E1C0C72BE6053C0BD94A016BE9AF817BEA21F1BBEF83971BE50BC2F3D78904ABD048E57BE00A0D7B850942ABDB036D33D708548BEE00990BD40C6523DB007D93D50EE9A3C48C08A3D04E87F3EEC5CB1BDBA792E3EF2835C3E367662BE20B3773DD402113E18BB1FBD36490D3E20520B3C74E3423EC062B03B9EE523BE906A423E6045983D06CC593E80337E3D16F0073E729E1F3E906D2C3D880B6EBDC87D533DFA7E32BEC0EE0B3C7090A4BDC07B813CB2B04ABEFC6B1C3E56306CBE7442DB3D6A97283E7A9F6ABE704C673E6A4E3EBE481449BD9EA8043E4C5BA2BDB424643EC4DEE1BDF81809BDEA5727BE2488EDBD0AD1793E3C87403EA0CB963C4064A83C8A3D59BE4044413ED88619BD548DD5BD06BB4BBE787A523EB4C8F23D3A321A3EA00FD43CCAB62DBE9CBBD13DB031EC3C74D0AB3D10FC7EBDE09EF1BD9628523E84A1AB3DC8CCCFBD60E2B63CA8975EBD6023AFBCEC8D0F3E4EC14BBE40B0673E644D2C3E00406139E86CD1BDF0C8503DD47229BEF648263E6A6307BE18A9433D58DC7BBE102FF53D7E4C2D3E0826403E102BA73CE826173E7492AE3D7EAD2B3E7A76103E4AFB5FBEF0E6D73CB48CAEBD607AF4BDB430333E308F12BD48121F3D642F213EBE512C3EBC9E083E78C732BD723264BE90C175BECCEFA03D806E42BB6EBE21BE709BDF3D5E5E683E6010143E487410BD385E0A3D164B23BE0CA9F13D0A6346BE8EBD303E08DBE9BDE010CBBDB66D56BED89F77BDF019C6BC24FFEBBDB83B363E5CEB123EB4EF61BEF0DCCCBC2024AC3DF4FC763EF8D974BD842A1D3E407865BCC05FC4BD7AA91C3E7C1E64BE167A563E3EB37F3ED8C98BBD5040CA3DC8487F3E385C9A3DE039C83DD000BC3DE478D1BDE8F4793DF67008BE1C9A5A3E3866DBBD70176A3DC45094BD6606003E0008873B2EC30C3E1CA48ABD4A3916BE184CC43D6E1210BE102F52BE04D1C53D6AF719BEA472C0BD20B07FBD606C913C6053B1BD1045B8BD70AF80BD1867333E8C4E993D087FF6BD76F430BE80CFBD3BE806A43D006DABBB24DC153E0053573E0410963D50DBA83D9A85143E9866AFBD80A3353DD6F84E3EAC2DF5BDE0649F3CCC2BC8BD30D844BE8698073ED28E4C3EDE4C0ABE14E4BF3D68009D3DFCEAC73D36EB0C3ED6FF6E3EDA4D423EAE0060BECCB7C8BD5AF6073EA02412BEC011493D187FDBBD88604B3D58D3F93D7CEDA03DB2F7393E4072F6BC9AF90A3E1C86A53D985BA1BDDECD34BE88356A3E54A798BD5ED3403EBC5D213E60F024BC487553BE90DFA43CE082F7BDE83A853D9483CBBD0C50453EF2F866BE2CD589BDB87B213D805FC33C3450523E14C6A1BD6A5A4CBE4A7E293E74118F3D62A3283ED88317BE465C16BE24D2CEBD809B913CF47EAD3D921C13BE40D2C0BC48FB30BD7295693EDCA5B8BD0015783E34031DBEB4F9D2BD728C40BE64983C3EB40B30BE0CEFD33D1024BCBD3C1B7F3E2871103D90505EBEF03B303D90FEF83CF69A77BED8814D3DA03F743E",
      torch_tensor_16_torch.float32_7: "0x0400000028593ABE6C3C243E380CF83D6840DCBE74754C3E903A7B3E8029343CC005523D88F3ED3DAA6CB83EAE31E23E282D933D503E5A3ECCF305BEDAA0983E606549BE",
      torch_tensor_16_torch.float32_6: "0x040000008E87A43FAD3F6C3FD70B773FE9D0843F05FD483FE0E1A13F2A0DBB3F224D743FC059843F2E91B33F766BB43FE2C7203F0EB9443FEA70023F0F33A73FC4F3B13F",
      torch_tensor_16_torch.float32_5: "0x0400000070565ABD8009D6BE20F6FABDCC87FF3EC496D3BE2EAEC6BEDEEDA03EC8B8FE3E3443F6BE4889E7BE581820BEAE3DFF3E624B91BE601A2F3DCCFAD03EA84035BE",
      torch_tensor_16_16_torch.float32_3: "0x0400000098CDE53D6A336CBEA0EE483C209184BD56FB253E6042AC3D4435CD3D2AEC193E104165BDE03683BC7E604D3E4E554EBEC6F330BE50D2953C3CD1CABD00956A3CE223623E6069EDBC42465ABE64BEE8BD161A6B3E40F660BD2C80E0BDFC76E63DE088FD3CC0B561BE8231553EF228103EEA825E3E040DE03D709FACBD1824A7BD6420F83DA08146BD40C2483D9C0F78BED017FDBD602EBE3DA0ED49BCF424F6BDEC4C5FBE0EB4223E60E24DBD48877BBE1CFC763E2027F93DA41F19BE3AD63ABE4660773E00D1883AD2F619BE7A50133E584C55BD504B8C3CE85B05BEA6D458BEF2032ABE60E0E0BCA25439BEDC507C3E8053313B8802C4BD4C5ACA3D2CF662BE26F102BEC84EC03D7E8359BEAC2EFF3D2025AC3C647455BE0A107EBE64D1A13D9401F23D40B44CBD905E62BE708B13BE20ABD93C4004153C680F833D5810353D80B256BC1619073ED052783E4833553EFC9E683E3CCDACBDD0C0AEBDF082E2BC7C53973D283FCF3D008DB6BC6C5B25BEEA2641BEBA74763E78A789BDB0690ABD68E41CBE3CD4FDBD38E9603DC0A5D73DD867CABDF873BCBDF2CA4A3E22D803BE6AFF3EBE90C21FBD6698733EA0CF5E3D487D0D3D6000FFBCB6F81F3EF4C5FDBD20922D3EF8E9713D00B4E33C68F80C3DB4E11DBE08223E3E0674063EDA3848BE5E5B6EBEC0CD83BDFC122A3EE412FCBD30456D3EEAB500BED43E67BEF038E13D4AB61ABEF06B21BDE0B19FBD80BBA2BC4E125FBEB4CD6ABED018DC3DF011E8BC506D1ABE40B0D0BBD6A869BE10E8873D7C26F33DE645783E6A8E50BEB055F8BC0EEE0A3E2C9D6A3E082336BEA894D93DEC62D33DBE551A3E947D30BE92AF363E3402DFBD9A941DBE90524B3D2EDE583E5A8729BE32AE083E708CEABC1473A33DB2B2473EB4048B3D228554BEA0269ABD983D4B3D8AF557BE603D2A3DCC7609BE408C4BBDD429B73DAA084EBE0E5B24BE8086E93DC4317DBE1C2D303E726545BE00E883BBE835523D0408CA3D14E41EBE78CD093DF075DC3DDA925B3E14A740BE548DFEBD6827953D207E03BC78C12CBE6C7657BE564F63BEB22233BE58FED9BD2AC431BE449360BE60DD9F3C0022163EBC66F1BDA0CBCC3C00FA49BB6C53EF3DAA8931BEC076423CFAF26E3E5EC3363ED4B97DBE08271ABD00BA183B780FA9BD3C3028BEAC2132BE881A2A3E18C2A5BD20CC83BC903C963D5A211DBEC08AB63CA245183E20AE15BEBCF5943D40E70BBC0CC20C3E601B2A3E24D6873D0087F73B665F5CBEE0DACB3D12131C3EACF8B9BD7C317EBE12744F3E905C70BDC0DF4C3D70ED8FBD3842233EE8AB793E8078203ED8F0A2BDF866333E34D2F93DB0CEC73CFC334EBE6CD9DBBD72487DBEAE382B3EBC0D7D3EA21F153E0C98A33D7803723DC46F763E60C901BE34E4ABBD5CDB65BEE0CCCABCD07B8C3CA8278C3D5C1832BE",
      torch_tensor_16_torch.float32_4: "0x04000000F0969BBDBC67843EB868733E4C4D82BED0D0D2BDC8F7F73E22C5923E40127ABED0AB09BE687C8F3E5EF6813E4057223DB2B8A4BE20D1BCBE8022D8BDDC3E3C3E",
      torch_tensor_16_16_torch.float32_2: "0x04000000BC73C7BDE25E2BBE7A7A55BEAA4A4C3E805001BD8043E3BB8CCEFEBDCA6E323E108712BEA815CFBD5CD647BEF24357BE6E46633E9EAE45BE305F0DBD203494BD108ABB3DB4F1883D4E3F44BE34E8653E88027FBE308FCA3C1019ABBC684D6DBD9C742E3E2425583EC863053D80D6B4BDB6523E3E48D6203E30EB373DB0098CBDE0AF2C3CD82B643E3018DE3C70CB49BD66BE58BE9A2F09BE62E4383E203C10BCF06188BC485AC73DE86D28BE10598ABC940090BDCEF1053EC456503E8EBE203EBCDC3E3EA6C964BEC0C4B5BD1084F23C506F59BE40E48A3DA6CD27BEFC65DB3DB6314F3EB6FE5ABE6483563E60E6EE3DA0F028BE9809753EF8B75DBE20582CBE34B1FEBD406A4FBC40E1373DC84196BD1EA672BE6067ECBC363B423E9C1A453ECC26003E68AC143D20707E3D545A45BE3C54CF3DC6C77EBEC870D3BD588D86BD32FD3B3E40CDEEBB8438E9BDD8E6323DD46B54BE488E87BDACCC8D3DC0A287BC9014D7BCFA751C3EFC7642BECE4201BEFACC773EC0C34B3D00CC25BDBE9A043E70011A3E901C2BBDE844D5BD706127BD58E9B93D10BA02BDFEFD143EA4C350BE1434FBBDB228433E6856063D60344E3DF864A83DD8F671BDB4C0CCBD7CE2923D24B287BD9081D3BDD849073DC0AF773DD0EAB8BCB0212DBEC0D41ABD0E1511BEB2BC063E22A029BE3A1E4C3E70ECCB3D98375BBE54FA3D3EEC2A7DBE80256EBCDED51FBE003B5CBE70EACA3C683FF8BDC40B393E7E3E49BE607C543EAC711A3E5A38603E18EE95BD9EEA1CBED4132ABECEE1543E08A8FEBD402AFCBCF8D51DBDA82A303D7C1152BE406C4E3E9C6C3DBE8CCA7B3E6856C8BD7491E4BD58C00CBD9087973D48BB3DBD1A807FBEF410343EA4907D3ECC28013EB2807A3EB88B8B3D107BA0BC1EE74BBECABE5FBE564130BEFCE781BD1212153E343ED3BDE0151FBC803A67BB805727BE40C2DDBB862E773EF29B4C3E7AF9423EA0FCC9BC0049913BA8F30B3E084EAABDB47FCFBDDE075B3EA0D8693C58DA2CBEFAB4573EF0F5293D88F9083EAE565EBE80063E3D20951C3E38BA13BDF68211BEC0D04C3E5824EE3D0CD2913D402C723D80CFB43BB8CE123EB8DA5FBD6CB116BE9881C33D7099883D7CF1C23D4079E3BCA8E307BDE0C5A2BC6C01873D9E7144BE729B6EBE9C96BF3D34290CBE9048ACBCE8F08D3D28A00F3D9208253EC03A063D60847D3D8051B7BC0827173DECBCBB3D9CA52E3E269072BEC447D5BDF8B765BEA821CCBD680D1C3E7C8F72BE726165BEDA3A143E702D17BE0A1A3B3E9C889F3D3C85803D9E5E4B3EAE216DBEB2773B3E580AA63D4E8C2BBEC826793DB4B18EBD0883CDBD30CEDDBCDC63F1BD16DB5F3EFA565C3ED079DABCCC0363BE20937ABCF04F873CA41D2B3E00C9033CFC03953D04DA873D3A4111BE1CCB1EBE1ECE64BE00A900BBDC949E3D",
      torch_tensor_16_torch.float32_3: "0x04000000D057FB3EC887E93DCCC1593ED8B445BE4C69D1BECC8B3EBEC0477A3C104E69BE2AFCE33E3ED9A3BE266CACBEFC9B35BEC0ABE53E541D6ABE6ED5EC3E180D763E",
      torch_tensor_16_16_torch.float32_1: "0x0400000050D1F2BD4C104A3EAC4734BE94B7023E4A64003ED402353EA048803DDE8E0B3E365E4A3E20B4493DCC16AE3DD42C48BE6C5589BD30B2B93CE021F83CE4E3B4BD50C87DBEA02685BDBC03C43D1E6F5C3EEC2C67BE4C72F43D66E972BE32D074BE905120BED84007BD9CFF8E3DDCB042BE8E3B453E7880673E00037C3C4061503E50CAE7BD648BCABD602404BD80C6DF3C049532BE22FD4CBED041CA3D909F933DD46F7A3EC0BFD0BDD0CEB43D989CCEBDA0BFFC3D00E662BC5CC63D3EC0390E3EBC14553EA88E033EE0E2193C1E9D5C3EA85E16BEA674713EEE287A3E6E8C743E782AEFBDCAA407BED092813C886F9F3DA26A003E5C3BD03D36FB593ECC4680BD40F9A7BD5C9FAB3D78AD8E3DF65415BE9017C63C325E42BE7C3496BD3CF2C8BDC467603EC87166BE182617BE7E877ABE1021813D560A45BE20A7A53D08D231BE1CFD23BEBEC802BEB0AB193DC63B6B3E60CC6F3ED0B99ABC4EC07ABEEC26A9BDFC20C3BDE8CC59BD1CA1C33D02D4003E0402E33D1C43923D9C45CFBD00CE2DBB6852023D28C302BEE034B7BC50A6FFBC40DF71BE568C2D3ED00ECFBC3C4D5DBE5A8A4A3E38BF09BE4045B53DE0E07D3E409D3D3CE44D933DAC6ECB3D867B413EE0179DBD5A0E10BE2045A0BC8034483E4017B03C28DF313E00A0F3BA88179D3D606D0E3C4061DE3B569D73BED0CD5FBE2040AA3CF467FD3DFAF72B3EE0B8313CB0D1D73D2C23D63D1AFE5CBEC80161BE147D46BEC0D78C3B7EDF21BEC0D8A3BD703419BD48C3C73D706C6D3D2A7C6D3EDEE8663E225123BE00764EBA0819293DD47C5F3EF8AD9EBD9437C9BD302A22BEEEA23C3EB40D91BDC4C1BFBD8E262D3ED88F6B3E609C2CBCBA7434BEC295503E401BAFBD3CF1EBBD60F933BE203DF6BD827D48BE50C413BE8C3469BED8634EBDCCDCCD3D0C5642BE000CB7B958CEBCBD4CA7F73D22BA5D3E98BE07BD40D800BE84B344BED46716BE84D3933D30F36A3D12DD093ED82718BD988A033E861364BEA8A2893DEE85783EE05C7DBE8AE504BE22E2233EE01920BD887508BE322D1C3EE048893CA06D203C0C839BBD6AE1403EA2000E3EE870373D30461C3D3860043E947D1F3EEC05D2BDC061E0BC90C7E03DB01AF8BD6E5F6F3E1C5C2FBEC842EC3D54E337BED462A43D14CE323EB0E2F63C5044CDBC3CCB223E8AD137BEE4B62CBE1A305ABEA0941DBE009ED43B0C2AE8BDC021643D20380A3CD00E553EE401DEBDEC108CBD1E51293E247681BDD217753E305BCBBD007033BB489D72BD38DFEE3D882EC43DC65308BE66B0283E702282BC2C7981BD003FA5BB8029323EF61E7B3E6822F93DA02E333D0A13273E181AD6BD50C905BEBCDB93BD78B025BEE024DC3D008AC23C3C2CAFBDF0EACFBC006EA2BB92805B3EC885643EC21445BE78A5BB3D24B5C53DB0C5C33D809A0BBD8C0B803D",
      torch_tensor_16_torch.float32_2: "0x040000009C04D3BEA437703ED8E43D3EF063E13D04D7593E80B4733DE8402E3E9CA1503E28198ABEE076DBBC88519A3D78779BBD9E3DD7BE9045423DAE739C3E8EE888BE",
      torch_tensor_16_16_torch.float32: "0x04000000483EAABD48FBA43D107AE23D80BC11BC82ED733E9E2F31BEC44EC43DAE92663E380E32BDA03D4B3E400A873B4CB43FBE20720CBE0893BE3D4491DDBD8848763D28F87B3E98EAAD3D00ACBFBC30F47F3D287E13BED41A57BE626F40BE6CCF56BE1025523D4075473D6895D9BD14687ABE2AAD0A3EBC4111BE58F42ABDC0A656BEAC6C10BEFC95D53DA8856EBE3AFB11BE52EE3F3E0E4A03BE6412D5BD94C18FBDECDBDA3DA0ED27BEF057CD3C281AD13DC0AB94BC8828393DFA4943BE9479E73D7859BF3D487100BDC6AD53BE98C9CC3DF60C273E101B33BD2C53F13D08C7BD3D8CC8CCBD402C8EBC0ED57E3E00B39A3A18CE4BBE705B95BC5CB7FE3D0021A7BD201006BE22E3523E506D073E68F82DBDA042513C209AD8BCD0BC6D3DE091113C20EA1ABE88B83D3D8042D63B1069843CF41DC3BD9C2F833D6E034FBE740C993D86B90A3E9063E1BC60DC46BE003C6EBA0010BA39863C5DBE4C1135BEC8C86C3E0C713F3E40E00D3EA258313EDC19C53DEC12103EEA8D293ED8366FBD482C02BD368A363E00D0BCB8649326BE8A8046BEAC2C0F3EBE0C543E10D0463EC0692A3D3AB6303EC80A6BBE427038BEBC5476BE74414E3E804014BB08C2EBBD443FAD3D90A8BFBD222F24BE407AC53D407E3B3D8A5337BE129E28BEB00FF03D0EA8423EC0B8A63CC09500BE503BF73D5897323D6A1F60BE46E625BE4021603D00681E3EB07CA4BDB491F73D488B1EBE9AF9743E4A69363E78CD3F3DF4C8E33D9C41B23D9C1017BE00DE0EBBB887883DA02167BD727D753E2472C5BD36A064BE40C0F3BDF8966DBED2F4523E70D7E5BD601D34BEE062DDBCB67E2CBE44BA05BEEA82023E243440BE8C74F13D60AF3A3E000013BAC458E33D8E660FBE12A2473E64B0783E0857733D6049693E1E407EBE40DFE0BC30764B3D08835EBECC27F93D7021C3BD742EB9BD341D4BBE9050D13DC4453ABE704C59BD4C72E33D4CDB403E608D673D74FFBEBDC8B3DEBD3AB00F3E98FD3D3D7880573EE0CFC03DA23A4E3E7A494EBE3ACE4D3E943DEBBDF40D89BD0021C43A580840BD988D4A3DEC1E643ECAF418BE90339E3D90BF4DBEA8C8203D4EE5523ED49D2C3E943A5B3E3A940A3EF070A9BC74AE853D0CF1D5BD744C593E302E003E1C5F3BBE205A5D3E002073BB801336BC78208CBD141687BDA0014D3CFCF3F9BD0A226EBEFCDD03BEF0C54BBD2651413EE8533C3E0C6219BE80461DBC88C593BDB2F308BE581134BDCCA6B1BD62170F3E98EBFDBD988B1D3DE87610BE3CCC9FBD8087493EFC5BFBBD804B76BC147E743EA83DAF3DC04D02BE04B419BE908BB3BD1855A0BD08EBDE3D20A963BD82E8573E66760CBEB41AA0BDBC68BA3DA2744C3E48E3743E38E6233DA0A62C3CE864E5BD12A5103EE26314BEB89386BDC6F655BE961A76BE78170F3EA0228B3CA4134C3E",
      torch_tensor_16_torch.float32_1: "0x04000000C0C7C0BCA484203E8CA74CBE802E27BEF01C61BD886A81BE68A69C3E32A49F3EB803C7BE4C0A1D3E808253BE163693BE50DA79BD98CD1EBE90C391BEC0E9963D",
      torch_tensor_16_torch.float32: "0x04000000DA50953FAB77383FE0E69E3F86B3153F8E1FBD3FC2809C3FE8E06D3F4A86153F44F9813F8EB3963F647B3A3F52E16F3F2F70003FBC09003F3F19723F3E8DB53F",
      torch_tensor_32_16_torch.float32: "0x0400000037C38ABFE9D303BE155B2EBFACAAA7BF6807293F7ABEB4BF8DD3EA3F5F92E93E50CB8C3E0C104C3EE176DF3DBECE57BF66EC1A3FF2A8A83FAF16893F29619CBF4CFD203FACB7813FA1A74CBF30AF00BE7B092D3FE6CC5C3F70FDE53F5EFDC0BFEBFD943D2BB812C00E81093FC0822E3FDF87BFBF80837BBFA8E8373F7663E13EE8D80FBFA4F8293FE19C06C013B2603F8CE172BEAF69C83F787792BFD6732AC038F80740E499B13FB8C04F3F32D5263E9BFF2BBF40AFD8BF339789BF1EB65A3F5E6917BFD152D93E4DBC9EBF6FBC90BD2B6F81BD8C8B173F8C20E4BE8D079CBF1D8CC6BF53DCF13E86512FC09C05D43C57F248BEE63448BF480109C0E0DFAA3EDBBD8FBFCFF71E3F625B60BF8512E3BFCC744FBF53ECBCBF23C22A3FBB362B3FABFF99BDA13E283E5D48E13C15D1143FAF9F703E812C893F85DA05BF79A638BF50BE52BE5F0B4FBF37E8ED3E1E70C83EE798ABBF2778423F22923A3F90AC88BD5D4F0E3FF12CB4BF9490E23D6E21103DE88610BF61776A3F2B14993E7857353ED716B0BE93996A3ED08ADF3E17558A3ED7064DBE915B823F3178D5BE9321FCBC050F7CBF073C4F3E06CDD43E54139ABF727F08BE583996BE9D06EE3E0985133FBDA86CBDA6F4953F165EC2BF66AD423DF8FC28BC73B9B73F7CE5803E8FA63D3F2F908CBF1B811E3E5F0EB3BFEC21273D9F078FBF15F4333FBEDF2ABF3764003E2F36CF3EA7A927BF3580553DBF1BAE3EA68359BEA60DC83F943B68BFC278C8BFE7D9463D4E567E3FDB8C074076183BBE59DF46BFF361E33FDAD600BF28BC673D754F0CBF651531BF22EC27BFA3E6313F5022EFBE30FC2BBE542B423F8012983FEC6521BF6FF385BD59691E3F222000406D29973E3E08083FF7CF05BF34BBCB3D2660EFBDBAE2BE3E54B382BFEE2B8A3FD1CD923F807331BE737B823D9F8CA2BF0B051FBF30CA73BEEEB1B63D0D7FE63F9E0204C078F3A43EFACB91BF2EF39E3F4D63C2BF3EAA993FC0E8E3BE8E7B4B3DE4C231BE0E59443FAD361E3FEB8D3240F773DD3E38590840573323409237993E5C6F15BFB8A5A63E9C73083EDBC2FF3D997BBFBFAF59953C6EF2B03EEDA3FF3CFAFFCC3E9AFDD93E98EA563FBE959E3FB61E063F8645D4BFAD5F0C3F2FFCB2BF25FBFCBF40C29D3FD0AA0BBFDF288EBD64743B3FE5F019BE9F0635BFCE5BEF3ED1AE8E3E85F7AA3F48E1933FB69866BD9579DC3ED3C16EBF4BAEC0BFE897D33D16C3C23F7822BB3E1DE7B63FDF89BA3EFE85D73F605C813F7C341F3F8A3812407B96C93FA2FB9EBEDF73BF3F6F6E803F66FFB7BFD786303D44A1D2BF6979BBBF6045B33EF5E4D8BD0E913DBF342F943F92C0B83F17294B3E88768DBF186002C0BA3D08402E5D51BE87DAEF3E80109A3F2788A03E3DECCA3FCC09613F31003040343305BF479C12C0142177BF056AF2BFD11BB1BE61C51E3F1A37313F57B63E3FF8126EBF83522FBFB348213F6FEFF83FB2D8C63E4473623FDD8A8DBF824499BF6173B33FAD9FFE3E080F2E3F9FE48D3F82764E3FE51E1DBE2E8F8CBE092F923E8686803F523597BFAA55D63FFD8EE5BF6BDEA5BFF19A4EBF76A10740C478B73E26B7B03E710D3EBE40BC22BE7AF29B3FBA5C8FBF8AEDEABEA880A5BF15098A3FD054EE3DCBBD893EB1E1F0BF2AB30BBF428E633EB3CE93BEC3562B3F684BBF3F9D34C73C82E1FEBE62E23C3F035DA33F3A671EBEEAB291BE583021BF70867EBE5A3F4E3F5B0A8DBFC5A63DBFB7F6523F204973BF0CCA283FBDB02FBF5B5495BE8159EF3F517C8DBF86A313BE7048B1BEE187523F14D3703F77510DC0A88DD63E2B927EBEA130ACBFC58A99BE696F0CC0BE939BBE533E56BE36B92E3F408D04BE7D6D9B3F1B541F40A9CC3EBF2BA2DBBF5402AF3FF5E10C40FB36103E6BC4383FF9CBBB3FB31DBABF491CD1BF78D73DBF0F70873FD031CCBF6FBC203F3D68C5BFE12D613E2FE7603F06E55EBD9170E5BED1EB933F0A8DA83FB63F8ABF359325BFB634963F8EE8C73E3F708DBFFD7E583F1BCFEFBEEBC723BF6DF6BD3D10519E3FB87741404DA9F8BE13AF783E3C1920BEF838D8BF1CC1AA3F56800040373970BEC18489BF70274DBF4DC8633F967590BECA32F1BEC28BF83F1A49323FEB0913BF5D2A76BF55AA65BEBA78B4BF1D56883F852ED63EE59A363FC627BB3E6FF955BFB05CF9BF501AEB3F9037D6BEEBA200BE51F8B8BF1815FD3AE5B9A73F659706BF9BD20BBDB243BC3FAFE8124089CC9A3F9F655B3DA5B1BDBE6FB3873E9262273E5D6740BF830F923E443DD73EFB8B983FF8B6A3BDEB1A9A3FA90CF33F2155C63F00A0563E915E3A3D3DA0263E74926FBD795347BF1C70833F0EC91F3F7334953E70970E3FF1393FBF1F88733DD23D8F3F72B83F3C869A6D3CFC0D39BFAADD4DBE6DE55DBF01D59F3F8A5D56BF341A663E700558BF37FB643F1AA7693E811A2E3E9C0C483F4C6908BFE8F26CBFA5F74FBE88AFF63E99EFED3E6FA15ABFF538C8BF150521BEEE8F703FEAB718BE720813BE0B686E40FCC8DD3F9C053EBF971E143E5975A23E0B3B213F17DEF0BE48365C3ED573D3BE845EEABF13920ABD9B70BB3EE73EC0BC12F0E6BEC8CC0CC0A90EBC3F5218D7BF0186933F7881E73FB391C8BF6F04B33F82DD8C3E8DCCAABECF812DBF070DA53FA866FF3E227707BF9C5BDA3DC8CF78BFDFAA663E126E20BF3D96D43F6B654C3ED9FB773F588307BFE9D0D63FC5E959BF826303C03607ADBFDBEDECBCFC6F4D3F0E8E863E00AB303F2059CB3E58680F3FA113D8BDA1118E3EA021863F1C92EDBF71833BBF2F225F3F8E4C42BFDF91D03F35A015C00AAC8DBE8723843EC2960E3F69A3CA3F66DFDCBE7B7EC23E591B58BF9EBC14BD81F3C83D28AC763F",
      torch_tensor_64_16_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBEC223ADBF4614D9BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F6B0C403F2BE315BFEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BFC8131DBF6467013D2840FCBE70607E3ED01FE13ED637E63DF80A243F3CDFE13EB987D1BD9CDD4A3F534F94BE1712573D2FDA053F55571340B704BCBF9E18CBBF9F4F2CBFDE715F3FF415873FAA1C363E10DD6BBE0894C8BE5D150B3F1752CABE9476E4BE24783E3F75AFC23FAD455A40D9FDC3BF23F89DBFC2ECE83FFC300DBF3EBA11BF3F836B3F392F8E3F981AA53FCE34BDBF8B4D2440C23CF2BE4FCDAB3EC18DD0BF00BC0CBFD6ACF5BE42D6FFBED09288BF57B68E3F2C0C10BEDE454E3F5C2DBFBD86E22F3FD69B56BF25C9693A5F86573F47D1CCBE170D853FD85FB73EACE77BBE6E5C134031DBF0BF90AE4BBDDCC185BF3DDD74BFB458093D3CC8353FC5ABD23F041AAEBFE16AB03E0D16053FAD4027C01326D9BF37B869BE43568F3E46DA7C3EEF769D3D190FAD3E59A7E83E0FF4E93EFA885DBFCC03483F12426DBFF01560BE1CD81BC0555495BD55350BBD9967763F2EC6B23EEFE46BBF812C66BD2B691FBFFE6CEDBEF7FCF53F731ACEBE95C0FD3DA017953F35626C3FE492B13FEA2462BFD47BD6BE1C094EBFCBCB103FDB401C3F5C0BEF3E22AFF93F9D1388BFF75C9EBD6A62EE3DC80F18BF0A399FBFF115D1BD504B84BF3212A0BE30AF7B3EBDEF84BEB25AF23D74D0793EA211953F41C0933E24F0C53EB3E34DBEB483F1BDD4CF443E13AC45BF843EF3BF4FD0053E9C4C34BF1B23A13E9A2B213E434EC53EDC96773F99B77DBF076C9A3EFAC8DBBDDA9A7F3F8B57FFBE2AD8423FF7481E3FF9CAA03EF7735A3E36DDF5BD2D8EB83E32C9A0BE1B138ABF0897763E93B7B2BF887687BD517AB7BE41E1C7BFCE93B5BE96608A3F2FA2063EB469C93FCB0B483F77118ABF8C8D38BFEF42BC3F08208D3E2AB22A3F52907EBF143D98BFDF1499BFEB430FBF9C91083F7153D03E3F07CA3E92A02F3E7844603F1FFD92BE1AC5823F5D5C98BDFCCD8BBFB0B7C83EDD32183FCB8A293F1E689ABF2B811B3F78120CBF3EE6953F0EACC73DB79F763F6C1F573FC277A0BF4AA17C3F6D43FDBEC13AA4BF6B89743F464CA43FE0752ABF9AAC103FDC4D933EFFB308BDF6EB87BF4558EABDB6C9AFBE351FC93FB136443EBD87C23E303B14BEEC3A233F460590BE5939AABF476B11BEC7BD08BF2BFC05BF8B8B5C3F051063BFF0B9563F1192933FAA6BE1BFAD26BDBFD5B9E0BFF8FC9B3DAD0F8ABF225DB83F357FE2BD1DAD133FF93B2DBE791F83BD21EB843F9625683F8D76F3BE0DE95EBF7B37143ECD90F33FF5E1C73E1A4521BD482D4DBFFCB7FDBE5F18B9BEFBC9153F06F893BF3ECE12BE146A47BEDE3BAFBDA17FB23F71CE183FE637F7BE4771BBBEDBDCA9BFECFED83F253104409A926FBED012353F087E143FE45E893EA7C503C094B5083FA40F09BF26195DBF5777C0BC47F9953FBA20CC3E157C4BBEDEF593BF8222A2BE60B7703F68CF92BFBC0D0F3FAFB04A3FA51B3DBE71553BBFD52CA5BD43E57ABFE7C5773D4258FABEB15050BF2EEB513FA71722BF86BAA53FFD3DBB3FBDD41EBF14077D3F7446DDBE468B1FBF6B6F5DBEAB33FABEF275493F8758DC3D2E2689BF06E5EEBD192C82BF5B5799BFCBF5F43E0E619DBF5A5DAFBFC792C53F100408BD3256D6BE93DD82BEFB5404BEC09E5FBDD312D13EC22C903FF6AFF73FD3FB803F1998803F4EF6DDBE710D9FBF236CA43F719F793E3DC6073F4C126EBC02160FC0E0A6BB3F190A9CBF43EC243F2F857B402AD2FEBD0737973E40EBC33E8ABA0CBF20797EBFA947AC3FA80BF93FA52AA5BFD15D16C03C6804C0D2CF683F9FD231BF7ECFFA3F3B4A8DBF45880A3F96FCC43FA8038B3F338A9F3F79ACEB3D7845CF3F3D69ED3E807EA63F098C5F3F2661853D21F3453FFE5A78BFCB3E63BF5AFAA2BEF636ABBEDE97E83EC676FF3E71C4603F4065C73EC633BB3FD381F53EE78C08BF92EE0DBD9D44283FCB589FBE77DF0FBF598CF7BE96D4A2BFD53132BE98DA0D3FD5033ABECB1970BE8EA1963E521D4C3FCFD1A13F6D7C6F3F80A30B3F28C9C4BFF5F79F3E8D743D3FD6A0B93F6F3F834006228F3F748EC8BF09F032BFFC0A133FDB789E3F70FA23BF7EB443BFEA9E763E826B2A3E0DD60EC0ADD1B13FDE9800BF2C00D73FE41083BF5ECCD73F55DD9BBFA3D4433F2B3B993F277936BF774C86BD3C1E0D407B80E43F82FD41BC77CB7A3F607488BFB4CFE23F31FB8EBE06C68DBE94B93F3F7AB924BF80A673BFD6048B3E98EC2B3F38CCEC3F0D71983FD60017BF2CF6763F6C32C1BFE45D10402D499D3F528EF8BE803AE83E24FCAC3FAC2BDE3E7C6403BFD27D3EBE11238D3E7DA5E03D7006B83E02F540BFBAE76A3E7B4682BEE23DCA3FA73A7ABE697C99BFCC6BD2BC3AB4E63FB7A287BFE8C759405B9411BF4E73F3BEF81FDF3F305051BE1101A2BE6599A53F8E31AC3F3299463EA42CC93FDBF5C3BE1892B23F587CAF3E0360CDBFA45916BF0FB3193FC827E03E088AC5BDFF18A93EF40440BE0EAAB6BFA1B1173F9D3F94BF0C7A123D67325D3E38846ABF35A9C73F9FD649C06AA40FBFE74FDCBE7E9CAABE58F0C5BF2E1F71BC77D09C3F5CFCCB3FE7D4D0BFD2F768BD5531213FA8D68A3E969C2FBFEABF8BBF54FFD63FA97D61BF087D143F597CBA3EA17FB43DDD48A7BF93D434BF4A2828BE24B278BFB2F283BF17B4253F903043BE7076373F1A0300C0D6371AC063B0603E4374D9BF359BA73F4FA5D4BF6ECB0BBF5A5321BF6E7822BF9D83793FF5E0563E94DBF43C38C8DA3F51CB39BF880646BF7EA1183FBA0DA0BFCDA2923F82453D3FCB68A03F8898E3BE1186513F826951BF597BB83E96ABCEBF8E4B1EC01718143D3137AFBE2E6DC3BE71F968BD51F7573FD2D02E3FC73D5940849AD5BFA1C7023FA36C92BEE88BAB3E0A02963F04D3A53F820F643F5DCDFABEA31996BF36E22FBF516E15C07D98C03DA1EE4EBE95CF73BD04C20040F66FACBEE5E6A63EFF02093FC094FC3FC07D54BE7677FABC06C5013EF3BFB53B9B594B3F7076D03E2CC8B8BE6EB6A73FB10D77BFC06F613F16DED1BD88502DBF2142D2BED32CCFBF4406023F48AB14403A4A6B3E4E9707BF07915FBF61A38B3B6F02A1BFCCCF8ABF43C3403F28B5A53E1DCE8CBE4A1EA73F78D5583EA53E8B3E98456DBF7AE92EC0B06D10BFAE498CBEA4220F3E1F31023F04E08D3E2D337BBF728B633FD6D4C83F59A2A7BD92E4B2BEE6484F3EFEA693BE54DB173E7ECC1A409FF7A93FB01887BE479BBA3E2AD122403B202CC0B5531C4061FB293CE2197FBFFF7E7A3F5D04E2BE79A785BE36484C3FE9B68DBF2628154031D843BFED2EF3BE4392FDBE041F4BBE96C00D401AF80BBE185382BFE8AF363E5B7A03BF697E10BF2C1A6BBF67E33FBF356CC2BD2FE98C3F2DBDA73FD2EF95BEEDD049BFFB962DBEEF300BC02262383F0026923EDE866A3E2942A43FCB89B0BF066F0A3F82A372BFD3FE4E3E4795B3BE77850B3F6546C53F47A9193F5310ADBEFB2FCF3E16A4643FA71FBABFC9FF973F235B99BEE1F61240473DA93E662F0B40627B9FBF83C81F4048F634BFE641933F8ABD0CBFC9C5503FEE08004027F2E0BEBD21DDBEB423F2BE6ABAA63E3F3F79BFAE424C3FD1C312BFA4FE523EACDD5A3E4D53743F00AA3B3F5144BABF59EE02C0255335BE9AC11F3F342ED8BFDB4C513F4E79C7BEBF88A33F2AC2033FDF70B23E01D984BF816C75BF7C0D6B3FA643FA3EBAE27B3FC3027F3F033895BFE0DA15BF4FA93EBE81649EBFF989973F192548BE0016ABBF7E8B863F957283BF9B3293BE638AEC3FF64619C0C5BDD03E92F62DBEAA8C153F8374863FDA8DA43F1FEACEBFB8DA44BF18389CBF86B8123F90FE323F608A803E3A918E3E80CFC1BDA922CE3F782BF9BDF472B2BF23A067BF8582B1BEB776343FA138FA3C5DAF5ABF02F0093F0DC806BF5080AABF13C7C53F6F37D13E447F03C0BBA1063F7D76193FA9CDD0BEAAF2E73E9D98C8BE7EFB0840CB2653BEF17FC9BD278FF83E5C23353FFE64303D03FEE0BEDB152DBFD193DE3F193A71BF544688BFE5386BBED7D1A0BF67980E3FC365213EFE76833F18599D3F8551A0BA2E9FE7BFE04B313F105F993F4D89A83F5857B2BE7A8F9A3F1ED825BF54CA063F156773BF285109C09DF2C33E40CAD1BE1B153DBF13E0D33F1637053FE5326EBE65ADFE3EBF7B893E5C0ABD3FB3A7B53E73F6CF3F8AEA173F49DADCBF6A3C1FBFC6C7CCBBA72B653F2F4FFCBBE005393DEC4F143FFA8FCABF8D7916BFB06FE9BD6991333F353C0EBF4E6DC3BE513935BD5C03053FA694423F05BF83BF450DA0BF3AD8E8BD76301DBFB65E5A3F14D21E3EDC8E8D3F07178C3F6AFD113FEABF463FB9ACADBFEFF043BFFA0A56BE1BC687BE802147BF3D20B43F0D923EC08BA413BECF9459BF6D7D98BEA545084014B3003F551863BF57ABFF3F6464D9BF7E082CBF6CFF42BF9B0FF5BFD0958FBFC5821ABF66D01AC05DC36ABF96AB333F9B8F41BF8CB0C03E3061903F5C60B33C9532BF3F69530CC0355EDFBDD4D3C8BF9EE00E3F4F6188BFA71ECE3ED67BCFBE7C5715BF125D84BEF2051BBF96C240BEC8A8753F17152E3FA8EB44BFFF4395BD90BFB8BFAD91A1BF0593163FF96560BF988384BF618C9BBFDDB22DBE5610153FF5E1F13F8B9F8A3EC4EA3A3FFBDAA3BF4963B7BE25EB7ABD2A66AB3F058A87BF73F4D43EE7B547BF0812C8BCF2CB71BF23D39B3DE4554740798E4FBF77778DBF9E2A39BF89C9493FD1A8AE3F3B4FBF3E380E80BF7069CC3A5FB706BE8A3FD33DA755BDBE232B36BFA65FF6BDE2809E3FA5494B3E0D6B4CBF45568D3E5717C93D98DA1E40ADAF99BFBDAE823F2921C6BEE40369BDEE008CBE97137ABDF936083FCEAD65BFAA9CA6BFBDB8AFBF7970D83F71A5ECBE9B78503EBB3384BF98B3903F44FF11BFC57506C0ECA3C73E25E1B23DEF7B5BBF7A9A8CBEB2ECE23E3788753F717DAA3FB9F7453FECA043402A381FC0421CD9BF31C350BDB23FB23FEF0A13402AFA063FDD031B3EADD1043F66F116BF4A16803F96A1A8BFC381B73BC960113F74A8B5BF5430A5BE54F8233E5FE5BDBFA6C8523F1421823F57B4A43F9E3F05400117EF3D66C917BE299F643F690743BF02F7C4BF9F6CE4BF8A0B323F49321DC0A18DA93C5B5300BEB1D6D73FE6AD1140BAEF74BF63E8363F3C2E583F49398F3D0A3FCC3B6AE8B3BF63A3F43DD395A9BE6B3A57BFAE17EC3E08B01D3F784B60BEE47076BE450620BF28EF503F983112BFAEA3F4BD08CFDABE9B77503FEBBEB4BF2856CCBD2678993D5D1F173F960FCC3EBAC922BF562CB5BEF5AB8CBF747A03C05832A5BDF2550CBAC59D92BFA2630040294C35BEB2E0C1BF2298893FE5EE4F3D6BEFD3BF2D48ECBEA9F61B3D697AA9BF1D090E3F970439BFBDD00740AFA74C3D437DE73EA887503FCFC30EBE4C3FBCBE612AEABECFB3A5BFFC80333F3573F4BF5CE3863F260E86BFA684663E86092E3FDD63073FE75CB53EF79C143F9626173D9E7E1F3F61FA563FBFC961BF330D773FD06B5E3FF852633FB0BE6CBFF9EFA53E62A751BFCC8EB93E1572633E40DD8E3E695EA1BE9054CDBE21E55C3E4B87A43FAEF084BFAA25D1BFCC94093F10938A3FA1F0DABF"
    }
  }
#-}
