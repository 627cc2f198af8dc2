#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x32xf64> {
    %c64_i64 = arith.constant 64 : i64
    %c0_i64 = arith.constant 0 : i64
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant 5.000000e-01 : f64
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = arith.constant dense_resource<model.final_norm.weight> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<model.layers.1.mlp.Wo.weight> : tensor<32x64xf64>
    %cst_9 = arith.constant dense_resource<model.layers.1.mlp.Wi.weight> : tensor<128x32xf64>
    %cst_10 = arith.constant dense_resource<model.layers.1.mlp_norm.weight> : tensor<32xf64>
    %cst_11 = arith.constant dense_resource<model.layers.1.attn.Wo.weight> : tensor<32x32xf64>
    %cst_12 = arith.constant dense_resource<model.layers.1.attn.Wqkv.weight> : tensor<96x32xf64>
    %cst_13 = arith.constant dense_resource<model.layers.1.attn_norm.weight> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<model.layers.0.mlp.Wo.weight> : tensor<32x64xf64>
    %cst_15 = arith.constant dense_resource<model.layers.0.mlp.Wi.weight> : tensor<128x32xf64>
    %cst_16 = arith.constant dense_resource<model.layers.0.mlp_norm.weight> : tensor<32xf64>
    %cst_17 = arith.constant dense_resource<model.layers.0.attn.Wo.weight> : tensor<32x32xf64>
    %cst_18 = arith.constant 0.35355339059327379 : f64
    %cst_19 = arith.constant dense_resource<model.layers.0.attn.Wqkv.weight> : tensor<96x32xf64>
    %cst_20 = arith.constant dense_resource<model.rotary_emb.sliding_attention_inv_freq_1> : tensor<4xf64>
    %cst_21 = arith.constant dense_resource<model.rotary_emb.full_attention_inv_freq_1> : tensor<4xf64>
    %cst_22 = arith.constant dense_resource<model.embeddings.norm.weight> : tensor<32xf64>
    %cst_23 = arith.constant 1.000000e-05 : f64
    %cst_24 = arith.constant dense_resource<model.embeddings.tok_embeddings.weight> : tensor<50x32xf64>
    %cst_25 = arith.constant 3.200000e+01 : f64
    %cst_26 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<7xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %175 = linalg.index 0 : index
      %176 = arith.index_cast %175 : index to i64
      linalg.yield %176 : i64
    } -> tensor<7xi64>
    %2 = tensor.empty() : tensor<2x7x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 2 : index
      %177 = arith.cmpi slt, %175, %c50 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_24[%175, %176] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %4 = tensor.empty() : tensor<2x7x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.subf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %cst_23 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = math.rsqrt %in : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_22 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %16 = tensor.empty() : tensor<1x1x7x1xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x7x1xi64>) outs(%16 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %175 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %175 : i1
    } -> tensor<1x1x7x1xi1>
    %18 = tensor.empty() : tensor<2x1x7x7xi1>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x7xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x7xi1>) outs(%18 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x7xi1>
    %20 = tensor.empty() : tensor<2x1x7x7xf64>
    %21 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_6, %cst_5 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%20 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_109: f64, %in_110: f64, %out: f64):
      %175 = arith.select %in, %in_109, %in_110 : f64
      linalg.yield %175 : f64
    } -> tensor<2x1x7x7xf64>
    %expanded_27 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %22 = tensor.empty() : tensor<1x1x7x7xi64>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_27 : tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) outs(%22 : tensor<1x1x7x7xi64>) {
    ^bb0(%in: i64, %in_109: i64, %out: i64):
      %175 = arith.subi %in, %in_109 : i64
      linalg.yield %175 : i64
    } -> tensor<1x1x7x7xi64>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x7x7xi64>) outs(%22 : tensor<1x1x7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %175 = math.absi %in : i64
      linalg.yield %175 : i64
    } -> tensor<1x1x7x7xi64>
    %25 = tensor.empty() : tensor<1x1x7x7xi1>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x7x7xi64>) outs(%25 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %175 = arith.cmpi sle, %in, %c64_i64 : i64
      linalg.yield %175 : i1
    } -> tensor<1x1x7x7xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %26 : tensor<i1>, tensor<1x1x7x7xi1>) outs(%25 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1, %in_109: i1, %out: i1):
      %175 = arith.andi %in, %in_109 : i1
      linalg.yield %175 : i1
    } -> tensor<1x1x7x7xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %17 : tensor<1x1x7x7xi1>, tensor<1x1x7x1xi1>) outs(%25 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1, %in_109: i1, %out: i1):
      %175 = arith.andi %in, %in_109 : i1
      linalg.yield %175 : i1
    } -> tensor<1x1x7x7xi1>
    %collapsed_28 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x1x7x7xi1> into tensor<1x7x7xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<1x7x7xi1>) outs(%18 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x7xi1>
    %30 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_6, %cst_5 : tensor<2x1x7x7xi1>, tensor<f64>, tensor<f64>) outs(%20 : tensor<2x1x7x7xf64>) {
    ^bb0(%in: i1, %in_109: f64, %in_110: f64, %out: f64):
      %175 = arith.select %in, %in_109, %in_110 : f64
      linalg.yield %175 : f64
    } -> tensor<2x1x7x7xf64>
    %expanded_29 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64>
    %31 = tensor.empty() : tensor<1x7x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x7x1xi64>) outs(%31 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<1x7x1xf32>
    %33 = tensor.empty() : tensor<4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_21 : tensor<4xf64>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<4xf32>
    %35 = tensor.empty() : tensor<1x7x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%35 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.mulf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x4xf32>
    %concat = tensor.concat dim(2) %36, %36 : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
    %37 = tensor.empty() : tensor<1x7x8xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x8xf32>) outs(%37 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.cos %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x8xf32>) outs(%37 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.sin %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x8xf32>
    %40 = tensor.empty() : tensor<1x7x8xf64>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x7x8xf32>) outs(%40 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<1x7x8xf64>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x7x8xf32>) outs(%40 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<1x7x8xf64>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<4xf64>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<4xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %43 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%35 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.mulf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x4xf32>
    %concat_30 = tensor.concat dim(2) %44, %44 : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<1x7x8xf32>) outs(%37 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.cos %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<1x7x8xf32>) outs(%37 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.sin %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x7x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x7x8xf32>) outs(%40 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<1x7x8xf64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x7x8xf32>) outs(%40 : tensor<1x7x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<1x7x8xf64>
    %49 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_19 : tensor<96x32xf64>) outs(%49 : tensor<32x96xf64>) permutation = [1, 0] 
    %collapsed_31 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %50 = tensor.empty() : tensor<14x96xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %52 = linalg.matmul ins(%collapsed_31, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%51 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %expanded_32 = tensor.expand_shape %52 [[0, 1], [2, 3, 4]] output_shape [2, 7, 3, 4, 8] : tensor<14x96xf64> into tensor<2x7x3x4x8xf64>
    %extracted_slice = tensor.extract_slice %expanded_32[0, 0, 0, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %extracted_slice_33 = tensor.extract_slice %expanded_32[0, 0, 1, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %extracted_slice_34 = tensor.extract_slice %expanded_32[0, 0, 2, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %collapsed_35 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_33 [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_34 [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %53 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_38 = linalg.transpose ins(%collapsed_35 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%collapsed_36 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%collapsed_37 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_41 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %expanded_42 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %54 = tensor.empty() : tensor<2x4x7x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<2x4x7x8xf64>) outs(%54 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_41 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_43 = tensor.extract_slice %55[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_44 = tensor.extract_slice %55[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %57 = tensor.empty() : tensor<2x4x7x4xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<2x4x7x4xf32>) outs(%57 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x4xf32>
    %concat_45 = tensor.concat dim(3) %58, %extracted_slice_43 : (tensor<2x4x7x4xf32>, tensor<2x4x7x4xf32>) -> tensor<2x4x7x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_45, %expanded_42 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x8xf64>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<2x4x7x8xf64>) outs(%54 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_41 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_46 = tensor.extract_slice %61[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_47 = tensor.extract_slice %61[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<2x4x7x4xf32>) outs(%57 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x4xf32>
    %concat_48 = tensor.concat dim(3) %63, %extracted_slice_46 : (tensor<2x4x7x4xf32>, tensor<2x4x7x4xf32>) -> tensor<2x4x7x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_48, %expanded_42 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x8xf64>
    %66 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_49 = linalg.transpose ins(%65 : tensor<2x4x7x8xf64>) outs(%66 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_50 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %67 = tensor.empty() : tensor<8x7x7xf64>
    %68 = linalg.fill ins(%cst : f64) outs(%67 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %69 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%68 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_52 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %70 = tensor.empty() : tensor<2x4x7x7xf64>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x4x7x7xf64>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.mulf %in, %cst_18 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %72 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %21 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %73 = tensor.empty() : tensor<2x4x7x7xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x7x7xf64>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %75 = tensor.empty() : tensor<2x4x7xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %77 = tensor.empty() : tensor<2x4x7xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %79:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x7x7xf32>) outs(%78, %76 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_109: i64):
      %175 = linalg.index 3 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.maximumf %in, %out : f32
      %178 = arith.cmpf ogt, %in, %out : f32
      %179 = arith.select %178, %176, %out_109 : i64
      linalg.yield %177, %179 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_53 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_53 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.subf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x7x7xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.exp %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %82 = tensor.empty() : tensor<2x4x7x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x7x7xf32>) outs(%83 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.divf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x7x7xf32>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_54 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_55 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %87 = tensor.empty() : tensor<8x7x8xf64>
    %88 = linalg.fill ins(%cst : f64) outs(%87 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %89 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%88 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_56 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %90 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x4x7x8xf64>) outs(%90 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %91 = tensor.empty() : tensor<32x32xf64>
    %transposed_58 = linalg.transpose ins(%cst_17 : tensor<32x32xf64>) outs(%91 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %92 = tensor.empty() : tensor<14x32xf64>
    %93 = linalg.fill ins(%cst : f64) outs(%92 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %94 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%93 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_60 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded_60 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.subf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %cst_23 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = math.rsqrt %in : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %cst_16 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %106 = tensor.empty() : tensor<32x128xf64>
    %transposed_61 = linalg.transpose ins(%cst_15 : tensor<128x32xf64>) outs(%106 : tensor<32x128xf64>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %107 = tensor.empty() : tensor<14x128xf64>
    %108 = linalg.fill ins(%cst : f64) outs(%107 : tensor<14x128xf64>) -> tensor<14x128xf64>
    %109 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<14x32xf64>, tensor<32x128xf64>) outs(%108 : tensor<14x128xf64>) -> tensor<14x128xf64>
    %expanded_63 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [2, 7, 128] : tensor<14x128xf64> into tensor<2x7x128xf64>
    %extracted_slice_64 = tensor.extract_slice %expanded_63[0, 0, 0] [2, 7, 64] [1, 1, 1] : tensor<2x7x128xf64> to tensor<2x7x64xf64>
    %extracted_slice_65 = tensor.extract_slice %expanded_63[0, 0, 64] [2, 7, 64] [1, 1, 1] : tensor<2x7x128xf64> to tensor<2x7x64xf64>
    %110 = tensor.empty() : tensor<2x7x64xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<2x7x64xf64>) outs(%110 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_26 : f64
      %176 = math.erf %175 : f64
      %177 = arith.addf %176, %cst_2 : f64
      %178 = arith.mulf %177, %cst_3 : f64
      %179 = arith.mulf %in, %178 : f64
      linalg.yield %179 : f64
    } -> tensor<2x7x64xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %extracted_slice_65 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%110 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x64xf64>
    %113 = tensor.empty() : tensor<64x32xf64>
    %transposed_66 = linalg.transpose ins(%cst_14 : tensor<32x64xf64>) outs(%113 : tensor<64x32xf64>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %114 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%93 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_68 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_68 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.subf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %cst_23 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = math.rsqrt %in : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %cst_13 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %transposed_69 = linalg.transpose ins(%cst_12 : tensor<96x32xf64>) outs(%49 : tensor<32x96xf64>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %126 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%51 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %expanded_71 = tensor.expand_shape %126 [[0, 1], [2, 3, 4]] output_shape [2, 7, 3, 4, 8] : tensor<14x96xf64> into tensor<2x7x3x4x8xf64>
    %extracted_slice_72 = tensor.extract_slice %expanded_71[0, 0, 0, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %extracted_slice_73 = tensor.extract_slice %expanded_71[0, 0, 1, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %extracted_slice_74 = tensor.extract_slice %expanded_71[0, 0, 2, 0, 0] [2, 7, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x7x3x4x8xf64> to tensor<2x7x1x4x8xf64>
    %collapsed_75 = tensor.collapse_shape %extracted_slice_72 [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %collapsed_76 = tensor.collapse_shape %extracted_slice_73 [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %collapsed_77 = tensor.collapse_shape %extracted_slice_74 [[0], [1, 2], [3], [4]] : tensor<2x7x1x4x8xf64> into tensor<2x7x4x8xf64>
    %transposed_78 = linalg.transpose ins(%collapsed_75 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%collapsed_76 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%collapsed_77 : tensor<2x7x4x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_81 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %expanded_82 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf64> into tensor<1x1x7x8xf64>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<2x4x7x8xf64>) outs(%54 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x8xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_81 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_83 = tensor.extract_slice %127[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_84 = tensor.extract_slice %127[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_84 : tensor<2x4x7x4xf32>) outs(%57 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x4xf32>
    %concat_85 = tensor.concat dim(3) %129, %extracted_slice_83 : (tensor<2x4x7x4xf32>, tensor<2x4x7x4xf32>) -> tensor<2x4x7x8xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_85, %expanded_82 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %131 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x8xf64>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<2x4x7x8xf64>) outs(%54 : tensor<2x4x7x8xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x8xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_81 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %extracted_slice_86 = tensor.extract_slice %132[0, 0, 0, 0] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %extracted_slice_87 = tensor.extract_slice %132[0, 0, 0, 4] [2, 4, 7, 4] [1, 1, 1, 1] : tensor<2x4x7x8xf32> to tensor<2x4x7x4xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<2x4x7x4xf32>) outs(%57 : tensor<2x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x4xf32>
    %concat_88 = tensor.concat dim(3) %134, %extracted_slice_86 : (tensor<2x4x7x4xf32>, tensor<2x4x7x4xf32>) -> tensor<2x4x7x8xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_82 : tensor<2x4x7x8xf32>, tensor<1x1x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f32, %in_109: f64, %out: f64):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.mulf %175, %in_109 : f64
      linalg.yield %176 : f64
    } -> tensor<2x4x7x8xf64>
    %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<2x4x7x8xf64>, tensor<2x4x7x8xf64>) outs(%53 : tensor<2x4x7x8xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x8xf64>
    %transposed_89 = linalg.transpose ins(%136 : tensor<2x4x7x8xf64>) outs(%66 : tensor<2x4x8x7xf64>) permutation = [0, 1, 3, 2] 
    %collapsed_90 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_91 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %137 = linalg.batch_matmul ins(%collapsed_90, %collapsed_91 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%68 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_92 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %138 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<2x4x7x7xf64>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.mulf %in, %cst_18 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %139 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %30 : tensor<2x4x7x7xf64>, tensor<2x1x7x7xf64>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<2x4x7x7xf64>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %141:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<2x4x7x7xf32>) outs(%78, %76 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_109: i64):
      %175 = linalg.index 3 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.maximumf %in, %out : f32
      %178 = arith.cmpf ogt, %in, %out : f32
      %179 = arith.select %178, %176, %out_109 : i64
      linalg.yield %177, %179 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_93 = tensor.expand_shape %141#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_93 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.subf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %143 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x4x7x7xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.exp %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<2x4x7x7xf32>) outs(%83 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x1xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%73 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_109: f32, %out: f32):
      %175 = arith.divf %in, %in_109 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x7x7xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x4x7x7xf32>) outs(%70 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_94 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_95 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %147 = linalg.batch_matmul ins(%collapsed_94, %collapsed_95 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%88 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_96 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x4x7x8xf64>) outs(%90 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%cst_11 : tensor<32x32xf64>) outs(%91 : tensor<32x32xf64>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %transposed_97 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %148 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%93 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_100 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %expanded_100 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.subf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %cst_23 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = math.rsqrt %in : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %158 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %157 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %159 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %cst_10 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %transposed_101 = linalg.transpose ins(%cst_9 : tensor<128x32xf64>) outs(%106 : tensor<32x128xf64>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %160 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<14x32xf64>, tensor<32x128xf64>) outs(%108 : tensor<14x128xf64>) -> tensor<14x128xf64>
    %expanded_103 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 7, 128] : tensor<14x128xf64> into tensor<2x7x128xf64>
    %extracted_slice_104 = tensor.extract_slice %expanded_103[0, 0, 0] [2, 7, 64] [1, 1, 1] : tensor<2x7x128xf64> to tensor<2x7x64xf64>
    %extracted_slice_105 = tensor.extract_slice %expanded_103[0, 0, 64] [2, 7, 64] [1, 1, 1] : tensor<2x7x128xf64> to tensor<2x7x64xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_104 : tensor<2x7x64xf64>) outs(%110 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_26 : f64
      %176 = math.erf %175 : f64
      %177 = arith.addf %176, %cst_2 : f64
      %178 = arith.mulf %177, %cst_3 : f64
      %179 = arith.mulf %in, %178 : f64
      linalg.yield %179 : f64
    } -> tensor<2x7x64xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %extracted_slice_105 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%110 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x64xf64>
    %transposed_106 = linalg.transpose ins(%cst_8 : tensor<32x64xf64>) outs(%113 : tensor<64x32xf64>) permutation = [1, 0] 
    %collapsed_107 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %163 = linalg.matmul ins(%collapsed_107, %transposed_106 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%93 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %expanded_108 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %expanded_108 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.addf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %166 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.subf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %167 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<2x7x32xf64>) outs(%5 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_25 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %cst_23 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x7x1xf64>) outs(%4 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = math.rsqrt %in : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x1xf64>
    %173 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %172 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    %174 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%2 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_109: f64, %out: f64):
      %175 = arith.mulf %in, %in_109 : f64
      linalg.yield %175 : f64
    } -> tensor<2x7x32xf64>
    return %174 : tensor<2x7x32xf64>
  }
}
