#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<2x3x16x16xf64>) -> tensor<2x10xf64> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense_resource<head.bias> : tensor<10xf64>
    %cst_4 = arith.constant dense_resource<head.weight> : tensor<10x32xf64>
    %cst_5 = arith.constant dense_resource<norm.bias> : tensor<32xf64>
    %cst_6 = arith.constant dense_resource<norm.weight> : tensor<32xf64>
    %cst_7 = arith.constant dense_resource<stage2.1.mlp.proj.bias> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<stage2.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_9 = arith.constant dense_resource<stage2.1.mlp.fc.bias> : tensor<64xf64>
    %cst_10 = arith.constant dense_resource<stage2.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_11 = arith.constant dense_resource<stage2.1.ln2.bias> : tensor<32xf64>
    %cst_12 = arith.constant dense_resource<stage2.1.ln2.weight> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<stage2.1.attn.proj.bias> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<stage2.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_15 = arith.constant dense_resource<stage2.1.attn.qkv.bias> : tensor<96xf64>
    %cst_16 = arith.constant dense_resource<stage2.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_17 = arith.constant dense_resource<stage2.1.ln1.bias> : tensor<32xf64>
    %cst_18 = arith.constant dense_resource<stage2.1.ln1.weight> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<stage2.0.mlp.proj.bias> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<stage2.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_21 = arith.constant dense_resource<stage2.0.mlp.fc.bias> : tensor<64xf64>
    %cst_22 = arith.constant dense_resource<stage2.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_23 = arith.constant dense_resource<stage2.0.ln2.bias> : tensor<32xf64>
    %cst_24 = arith.constant dense_resource<stage2.0.ln2.weight> : tensor<32xf64>
    %cst_25 = arith.constant dense_resource<stage2.0.attn.proj.bias> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<stage2.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_27 = arith.constant 2.8284271247461903 : f64
    %cst_28 = arith.constant dense_resource<stage2.0.attn.qkv.bias> : tensor<96xf64>
    %cst_29 = arith.constant dense_resource<stage2.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_30 = arith.constant dense_resource<stage2.0.ln1.bias> : tensor<32xf64>
    %cst_31 = arith.constant dense_resource<stage2.0.ln1.weight> : tensor<32xf64>
    %cst_32 = arith.constant dense_resource<merging.reduction.weight> : tensor<32x64xf64>
    %cst_33 = arith.constant dense_resource<merging.norm.bias> : tensor<64xf64>
    %cst_34 = arith.constant dense_resource<merging.norm.weight> : tensor<64xf64>
    %cst_35 = arith.constant dense_resource<stage1.1.mlp.proj.bias> : tensor<16xf64>
    %cst_36 = arith.constant dense_resource<stage1.1.mlp.proj.weight> : tensor<16x32xf64>
    %cst_37 = arith.constant dense_resource<stage1.1.mlp.fc.bias> : tensor<32xf64>
    %cst_38 = arith.constant dense_resource<stage1.1.mlp.fc.weight> : tensor<32x16xf64>
    %cst_39 = arith.constant dense_resource<stage1.1.ln2.bias> : tensor<16xf64>
    %cst_40 = arith.constant dense_resource<stage1.1.ln2.weight> : tensor<16xf64>
    %cst_41 = arith.constant dense_resource<stage1.1.attn.proj.bias> : tensor<16xf64>
    %cst_42 = arith.constant dense_resource<stage1.1.attn.proj.weight> : tensor<16x16xf64>
    %cst_43 = arith.constant dense_resource<stage1.1.attn.qkv.bias> : tensor<48xf64>
    %cst_44 = arith.constant dense_resource<stage1.1.attn.qkv.weight> : tensor<48x16xf64>
    %cst_45 = arith.constant dense_resource<stage1.1.ln1.bias> : tensor<16xf64>
    %cst_46 = arith.constant dense_resource<stage1.1.ln1.weight> : tensor<16xf64>
    %cst_47 = arith.constant dense_resource<stage1.0.mlp.proj.bias> : tensor<16xf64>
    %cst_48 = arith.constant dense_resource<stage1.0.mlp.proj.weight> : tensor<16x32xf64>
    %cst_49 = arith.constant dense_resource<stage1.0.mlp.fc.bias> : tensor<32xf64>
    %cst_50 = arith.constant dense_resource<stage1.0.mlp.fc.weight> : tensor<32x16xf64>
    %cst_51 = arith.constant dense_resource<stage1.0.ln2.bias> : tensor<16xf64>
    %cst_52 = arith.constant dense_resource<stage1.0.ln2.weight> : tensor<16xf64>
    %cst_53 = arith.constant dense_resource<stage1.0.attn.proj.bias> : tensor<16xf64>
    %cst_54 = arith.constant dense_resource<stage1.0.attn.proj.weight> : tensor<16x16xf64>
    %cst_55 = arith.constant 2.000000e+00 : f64
    %cst_56 = arith.constant dense_resource<stage1.0.attn.qkv.bias> : tensor<48xf64>
    %cst_57 = arith.constant dense_resource<stage1.0.attn.qkv.weight> : tensor<48x16xf64>
    %cst_58 = arith.constant dense_resource<stage1.0.ln1.bias> : tensor<16xf64>
    %cst_59 = arith.constant dense_resource<stage1.0.ln1.weight> : tensor<16xf64>
    %cst_60 = arith.constant 1.000000e-05 : f64
    %cst_61 = arith.constant dense_resource<patches.weight> : tensor<16x3x2x2xf64>
    %cst_62 = arith.constant dense_resource<patches.bias> : tensor<16xf64>
    %cst_63 = arith.constant 1.600000e+01 : f64
    %cst_64 = arith.constant 1.4142135623730951 : f64
    %cst_65 = arith.constant 6.400000e+01 : f64
    %cst_66 = arith.constant 3.200000e+01 : f64
    %0 = tensor.empty() : tensor<2x16x8x8xf64>
    %broadcasted = linalg.broadcast ins(%cst_62 : tensor<16xf64>) outs(%0 : tensor<2x16x8x8xf64>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %cst_61 : tensor<2x3x16x16xf64>, tensor<16x3x2x2xf64>) outs(%broadcasted : tensor<2x16x8x8xf64>) -> tensor<2x16x8x8xf64>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x16x8x8xf64> into tensor<2x16x64xf64>
    %2 = tensor.empty() : tensor<2x64x16xf64>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x64xf64>) outs(%2 : tensor<2x64x16xf64>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x64x1xf64>
    %4 = linalg.fill ins(%cst : f64) outs(%3 : tensor<2x64x1xf64>) -> tensor<2x64x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %6 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_59 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_58 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %expanded = tensor.expand_shape %15 [[0], [1, 2, 3, 4], [5]] output_shape [2, 4, 2, 4, 2, 16] : tensor<2x64x16xf64> into tensor<2x4x2x4x2x16xf64>
    %16 = tensor.empty() : tensor<2x4x4x2x2x16xf64>
    %transposed_67 = linalg.transpose ins(%expanded : tensor<2x4x2x4x2x16xf64>) outs(%16 : tensor<2x4x4x2x2x16xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1, 2, 3, 4], [5]] : tensor<2x4x4x2x2x16xf64> into tensor<128x16xf64>
    %17 = tensor.empty() : tensor<16x48xf64>
    %transposed_69 = linalg.transpose ins(%cst_57 : tensor<48x16xf64>) outs(%17 : tensor<16x48xf64>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<128x48xf64>
    %19 = linalg.fill ins(%cst : f64) outs(%18 : tensor<128x48xf64>) -> tensor<128x48xf64>
    %20 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<128x16xf64>, tensor<16x48xf64>) outs(%19 : tensor<128x48xf64>) -> tensor<128x48xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_56 : tensor<128x48xf64>, tensor<48xf64>) outs(%18 : tensor<128x48xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x48xf64>
    %expanded_70 = tensor.expand_shape %21 [[0, 1], [2]] output_shape [32, 4, 48] : tensor<128x48xf64> into tensor<32x4x48xf64>
    %extracted_slice = tensor.extract_slice %expanded_70[0, 0, 0] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %extracted_slice_71 = tensor.extract_slice %expanded_70[0, 0, 16] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %extracted_slice_72 = tensor.extract_slice %expanded_70[0, 0, 32] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %expanded_73 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %22 = tensor.empty() : tensor<32x4x4x4xf64>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_75 = tensor.expand_shape %extracted_slice_71 [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %expanded_76 = tensor.expand_shape %extracted_slice_72 [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%expanded_75 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_79 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %collapsed_80 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %23 = tensor.empty() : tensor<128x4x4xf64>
    %24 = linalg.fill ins(%cst : f64) outs(%23 : tensor<128x4x4xf64>) -> tensor<128x4x4xf64>
    %25 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<128x4x4xf64>, tensor<128x4x4xf64>) outs(%24 : tensor<128x4x4xf64>) -> tensor<128x4x4xf64>
    %expanded_81 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [32, 4, 4, 4] : tensor<128x4x4xf64> into tensor<32x4x4x4xf64>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_55 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %27 = tensor.empty() : tensor<32x4x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<32x4x4xi64>) -> tensor<32x4x4xi64>
    %29 = tensor.empty() : tensor<32x4x4xf64>
    %30 = linalg.fill ins(%cst_0 : f64) outs(%29 : tensor<32x4x4xf64>) -> tensor<32x4x4xf64>
    %31:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<32x4x4x4xf64>) outs(%30, %28 : tensor<32x4x4xf64>, tensor<32x4x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_252: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f64
      %250 = arith.cmpf ogt, %in, %out : f64
      %251 = arith.select %250, %248, %out_252 : i64
      linalg.yield %249, %251 : f64, i64
    } -> (tensor<32x4x4xf64>, tensor<32x4x4xi64>)
    %expanded_82 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [32, 4, 4, 1] : tensor<32x4x4xf64> into tensor<32x4x4x1xf64>
    %32 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_82 : tensor<32x4x4x4xf64>, tensor<32x4x4x1xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.exp %in : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %34 = tensor.empty() : tensor<32x4x4x1xf64>
    %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<32x4x4x1xf64>) -> tensor<32x4x4x1xf64>
    %36 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<32x4x4x4xf64>) outs(%35 : tensor<32x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x1xf64>
    %37 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<32x4x4x4xf64>, tensor<32x4x4x1xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.divf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %collapsed_83 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %collapsed_84 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %38 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<128x4x4xf64>, tensor<128x4x4xf64>) outs(%24 : tensor<128x4x4xf64>) -> tensor<128x4x4xf64>
    %expanded_85 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [32, 4, 4, 4] : tensor<128x4x4xf64> into tensor<32x4x4x4xf64>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_87 = tensor.collapse_shape %transposed_86 [[0, 1], [2, 3]] : tensor<32x4x4x4xf64> into tensor<128x16xf64>
    %39 = tensor.empty() : tensor<16x16xf64>
    %transposed_88 = linalg.transpose ins(%cst_54 : tensor<16x16xf64>) outs(%39 : tensor<16x16xf64>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<128x16xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<128x16xf64>) -> tensor<128x16xf64>
    %42 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<128x16xf64>, tensor<16x16xf64>) outs(%41 : tensor<128x16xf64>) -> tensor<128x16xf64>
    %43 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_53 : tensor<128x16xf64>, tensor<16xf64>) outs(%40 : tensor<128x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x16xf64>
    %expanded_89 = tensor.expand_shape %43 [[0, 1, 2, 3, 4], [5]] output_shape [2, 4, 4, 2, 2, 16] : tensor<128x16xf64> into tensor<2x4x4x2x2x16xf64>
    %44 = tensor.empty() : tensor<2x4x2x4x2x16xf64>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<2x4x4x2x2x16xf64>) outs(%44 : tensor<2x4x2x4x2x16xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0], [1, 2, 3, 4], [5]] : tensor<2x4x2x4x2x16xf64> into tensor<2x64x16xf64>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %collapsed_91 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %48 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %53 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %55 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %cst_52 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_51 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %collapsed_92 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<2x64x16xf64> into tensor<128x16xf64>
    %57 = tensor.empty() : tensor<16x32xf64>
    %transposed_93 = linalg.transpose ins(%cst_50 : tensor<32x16xf64>) outs(%57 : tensor<16x32xf64>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<128x32xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %60 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<128x16xf64>, tensor<16x32xf64>) outs(%59 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %61 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%60, %cst_49 : tensor<128x32xf64>, tensor<32xf64>) outs(%58 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x32xf64>
    %expanded_94 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 64, 32] : tensor<128x32xf64> into tensor<2x64x32xf64>
    %62 = tensor.empty() : tensor<2x64x32xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<2x64x32xf64>) outs(%62 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_64 : f64
      %248 = math.erf %247 : f64
      %249 = arith.addf %248, %cst_1 : f64
      %250 = arith.mulf %249, %cst_2 : f64
      %251 = arith.mulf %in, %250 : f64
      linalg.yield %251 : f64
    } -> tensor<2x64x32xf64>
    %collapsed_95 = tensor.collapse_shape %63 [[0, 1], [2]] : tensor<2x64x32xf64> into tensor<128x32xf64>
    %64 = tensor.empty() : tensor<32x16xf64>
    %transposed_96 = linalg.transpose ins(%cst_48 : tensor<16x32xf64>) outs(%64 : tensor<32x16xf64>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<128x32xf64>, tensor<32x16xf64>) outs(%41 : tensor<128x16xf64>) -> tensor<128x16xf64>
    %66 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%65, %cst_47 : tensor<128x16xf64>, tensor<16xf64>) outs(%40 : tensor<128x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x16xf64>
    %expanded_97 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 64, 16] : tensor<128x16xf64> into tensor<2x64x16xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %expanded_97 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %cst_46 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_45 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %expanded_98 = tensor.expand_shape %78 [[0], [1, 2], [3]] output_shape [2, 8, 8, 16] : tensor<2x64x16xf64> into tensor<2x8x8x16xf64>
    %extracted_slice_99 = tensor.extract_slice %expanded_98[0, 1, 0, 0] [2, 7, 8, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x7x8x16xf64>
    %cast = tensor.cast %extracted_slice_99 : tensor<2x7x8x16xf64> to tensor<2x?x8x16xf64>
    %extracted_slice_100 = tensor.extract_slice %expanded_98[0, 0, 0, 0] [2, 1, 8, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x1x8x16xf64>
    %cast_101 = tensor.cast %extracted_slice_100 : tensor<2x1x8x16xf64> to tensor<2x?x8x16xf64>
    %concat = tensor.concat dim(1) %cast, %cast_101 : (tensor<2x?x8x16xf64>, tensor<2x?x8x16xf64>) -> tensor<2x8x8x16xf64>
    %extracted_slice_102 = tensor.extract_slice %concat[0, 0, 1, 0] [2, 8, 7, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x8x7x16xf64>
    %cast_103 = tensor.cast %extracted_slice_102 : tensor<2x8x7x16xf64> to tensor<2x8x?x16xf64>
    %extracted_slice_104 = tensor.extract_slice %concat[0, 0, 0, 0] [2, 8, 1, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x8x1x16xf64>
    %cast_105 = tensor.cast %extracted_slice_104 : tensor<2x8x1x16xf64> to tensor<2x8x?x16xf64>
    %concat_106 = tensor.concat dim(2) %cast_103, %cast_105 : (tensor<2x8x?x16xf64>, tensor<2x8x?x16xf64>) -> tensor<2x8x8x16xf64>
    %expanded_107 = tensor.expand_shape %concat_106 [[0], [1, 2], [3, 4], [5]] output_shape [2, 4, 2, 4, 2, 16] : tensor<2x8x8x16xf64> into tensor<2x4x2x4x2x16xf64>
    %transposed_108 = linalg.transpose ins(%expanded_107 : tensor<2x4x2x4x2x16xf64>) outs(%16 : tensor<2x4x4x2x2x16xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_109 = tensor.collapse_shape %transposed_108 [[0, 1, 2, 3, 4], [5]] : tensor<2x4x4x2x2x16xf64> into tensor<128x16xf64>
    %transposed_110 = linalg.transpose ins(%cst_44 : tensor<48x16xf64>) outs(%17 : tensor<16x48xf64>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_109, %transposed_110 : tensor<128x16xf64>, tensor<16x48xf64>) outs(%19 : tensor<128x48xf64>) -> tensor<128x48xf64>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_43 : tensor<128x48xf64>, tensor<48xf64>) outs(%18 : tensor<128x48xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x48xf64>
    %expanded_111 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [32, 4, 48] : tensor<128x48xf64> into tensor<32x4x48xf64>
    %extracted_slice_112 = tensor.extract_slice %expanded_111[0, 0, 0] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %extracted_slice_113 = tensor.extract_slice %expanded_111[0, 0, 16] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %extracted_slice_114 = tensor.extract_slice %expanded_111[0, 0, 32] [32, 4, 16] [1, 1, 1] : tensor<32x4x48xf64> to tensor<32x4x16xf64>
    %expanded_115 = tensor.expand_shape %extracted_slice_112 [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %expanded_117 = tensor.expand_shape %extracted_slice_113 [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %expanded_118 = tensor.expand_shape %extracted_slice_114 [[0], [1], [2, 3]] output_shape [32, 4, 4, 4] : tensor<32x4x16xf64> into tensor<32x4x4x4xf64>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %transposed_120 = linalg.transpose ins(%expanded_117 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_121 = tensor.collapse_shape %transposed_116 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %collapsed_122 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %81 = linalg.batch_matmul ins(%collapsed_121, %collapsed_122 : tensor<128x4x4xf64>, tensor<128x4x4xf64>) outs(%24 : tensor<128x4x4xf64>) -> tensor<128x4x4xf64>
    %expanded_123 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [32, 4, 4, 4] : tensor<128x4x4xf64> into tensor<32x4x4x4xf64>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_55 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %83:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<32x4x4x4xf64>) outs(%30, %28 : tensor<32x4x4xf64>, tensor<32x4x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_252: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f64
      %250 = arith.cmpf ogt, %in, %out : f64
      %251 = arith.select %250, %248, %out_252 : i64
      linalg.yield %249, %251 : f64, i64
    } -> (tensor<32x4x4xf64>, tensor<32x4x4xi64>)
    %expanded_124 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [32, 4, 4, 1] : tensor<32x4x4xf64> into tensor<32x4x4x1xf64>
    %84 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_124 : tensor<32x4x4x4xf64>, tensor<32x4x4x1xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.exp %in : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %86 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<32x4x4x4xf64>) outs(%35 : tensor<32x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x1xf64>
    %87 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<32x4x4x4xf64>, tensor<32x4x4x1xf64>) outs(%22 : tensor<32x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.divf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x4x4x4xf64>
    %collapsed_125 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %collapsed_126 = tensor.collapse_shape %transposed_119 [[0, 1], [2], [3]] : tensor<32x4x4x4xf64> into tensor<128x4x4xf64>
    %88 = linalg.batch_matmul ins(%collapsed_125, %collapsed_126 : tensor<128x4x4xf64>, tensor<128x4x4xf64>) outs(%24 : tensor<128x4x4xf64>) -> tensor<128x4x4xf64>
    %expanded_127 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [32, 4, 4, 4] : tensor<128x4x4xf64> into tensor<32x4x4x4xf64>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<32x4x4x4xf64>) outs(%22 : tensor<32x4x4x4xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_129 = tensor.collapse_shape %transposed_128 [[0, 1], [2, 3]] : tensor<32x4x4x4xf64> into tensor<128x16xf64>
    %transposed_130 = linalg.transpose ins(%cst_42 : tensor<16x16xf64>) outs(%39 : tensor<16x16xf64>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed_129, %transposed_130 : tensor<128x16xf64>, tensor<16x16xf64>) outs(%41 : tensor<128x16xf64>) -> tensor<128x16xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %cst_41 : tensor<128x16xf64>, tensor<16xf64>) outs(%40 : tensor<128x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x16xf64>
    %expanded_131 = tensor.expand_shape %90 [[0, 1, 2, 3, 4], [5]] output_shape [2, 4, 4, 2, 2, 16] : tensor<128x16xf64> into tensor<2x4x4x2x2x16xf64>
    %transposed_132 = linalg.transpose ins(%expanded_131 : tensor<2x4x4x2x2x16xf64>) outs(%44 : tensor<2x4x2x4x2x16xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_133 = tensor.collapse_shape %transposed_132 [[0], [1, 2], [3, 4], [5]] : tensor<2x4x2x4x2x16xf64> into tensor<2x8x8x16xf64>
    %extracted_slice_134 = tensor.extract_slice %collapsed_133[0, 7, 0, 0] [2, 1, 8, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x1x8x16xf64>
    %cast_135 = tensor.cast %extracted_slice_134 : tensor<2x1x8x16xf64> to tensor<2x?x8x16xf64>
    %extracted_slice_136 = tensor.extract_slice %collapsed_133[0, 0, 0, 0] [2, 7, 8, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x7x8x16xf64>
    %cast_137 = tensor.cast %extracted_slice_136 : tensor<2x7x8x16xf64> to tensor<2x?x8x16xf64>
    %concat_138 = tensor.concat dim(1) %cast_135, %cast_137 : (tensor<2x?x8x16xf64>, tensor<2x?x8x16xf64>) -> tensor<2x8x8x16xf64>
    %extracted_slice_139 = tensor.extract_slice %concat_138[0, 0, 7, 0] [2, 8, 1, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x8x1x16xf64>
    %cast_140 = tensor.cast %extracted_slice_139 : tensor<2x8x1x16xf64> to tensor<2x8x?x16xf64>
    %extracted_slice_141 = tensor.extract_slice %concat_138[0, 0, 0, 0] [2, 8, 7, 16] [1, 1, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x8x7x16xf64>
    %cast_142 = tensor.cast %extracted_slice_141 : tensor<2x8x7x16xf64> to tensor<2x8x?x16xf64>
    %concat_143 = tensor.concat dim(2) %cast_140, %cast_142 : (tensor<2x8x?x16xf64>, tensor<2x8x?x16xf64>) -> tensor<2x8x8x16xf64>
    %collapsed_144 = tensor.collapse_shape %concat_143 [[0], [1, 2], [3]] : tensor<2x8x8x16xf64> into tensor<2x64x16xf64>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %collapsed_144 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x64x16xf64>) outs(%4 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x64x1xf64>) outs(%3 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x1xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x64x16xf64>, tensor<2x64x1xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %cst_40 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_39 : tensor<2x64x16xf64>, tensor<16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %collapsed_145 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<2x64x16xf64> into tensor<128x16xf64>
    %transposed_146 = linalg.transpose ins(%cst_38 : tensor<32x16xf64>) outs(%57 : tensor<16x32xf64>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_145, %transposed_146 : tensor<128x16xf64>, tensor<16x32xf64>) outs(%59 : tensor<128x32xf64>) -> tensor<128x32xf64>
    %104 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_37 : tensor<128x32xf64>, tensor<32xf64>) outs(%58 : tensor<128x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x32xf64>
    %expanded_147 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 64, 32] : tensor<128x32xf64> into tensor<2x64x32xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_147 : tensor<2x64x32xf64>) outs(%62 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_64 : f64
      %248 = math.erf %247 : f64
      %249 = arith.addf %248, %cst_1 : f64
      %250 = arith.mulf %249, %cst_2 : f64
      %251 = arith.mulf %in, %250 : f64
      linalg.yield %251 : f64
    } -> tensor<2x64x32xf64>
    %collapsed_148 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x64x32xf64> into tensor<128x32xf64>
    %transposed_149 = linalg.transpose ins(%cst_36 : tensor<16x32xf64>) outs(%64 : tensor<32x16xf64>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_148, %transposed_149 : tensor<128x32xf64>, tensor<32x16xf64>) outs(%41 : tensor<128x16xf64>) -> tensor<128x16xf64>
    %107 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_35 : tensor<128x16xf64>, tensor<16xf64>) outs(%40 : tensor<128x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<128x16xf64>
    %expanded_150 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 64, 16] : tensor<128x16xf64> into tensor<2x64x16xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_150 : tensor<2x64x16xf64>, tensor<2x64x16xf64>) outs(%2 : tensor<2x64x16xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x64x16xf64>
    %expanded_151 = tensor.expand_shape %108 [[0], [1, 2], [3]] output_shape [2, 8, 8, 16] : tensor<2x64x16xf64> into tensor<2x8x8x16xf64>
    %extracted_slice_152 = tensor.extract_slice %expanded_151[0, 0, 0, 0] [2, 4, 8, 16] [1, 2, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x4x8x16xf64>
    %extracted_slice_153 = tensor.extract_slice %extracted_slice_152[0, 0, 0, 0] [2, 4, 4, 16] [1, 1, 2, 1] : tensor<2x4x8x16xf64> to tensor<2x4x4x16xf64>
    %extracted_slice_154 = tensor.extract_slice %expanded_151[0, 1, 0, 0] [2, 4, 8, 16] [1, 2, 1, 1] : tensor<2x8x8x16xf64> to tensor<2x4x8x16xf64>
    %extracted_slice_155 = tensor.extract_slice %extracted_slice_154[0, 0, 0, 0] [2, 4, 4, 16] [1, 1, 2, 1] : tensor<2x4x8x16xf64> to tensor<2x4x4x16xf64>
    %extracted_slice_156 = tensor.extract_slice %extracted_slice_152[0, 0, 1, 0] [2, 4, 4, 16] [1, 1, 2, 1] : tensor<2x4x8x16xf64> to tensor<2x4x4x16xf64>
    %extracted_slice_157 = tensor.extract_slice %extracted_slice_154[0, 0, 1, 0] [2, 4, 4, 16] [1, 1, 2, 1] : tensor<2x4x8x16xf64> to tensor<2x4x4x16xf64>
    %concat_158 = tensor.concat dim(3) %extracted_slice_153, %extracted_slice_155, %extracted_slice_156, %extracted_slice_157 : (tensor<2x4x4x16xf64>, tensor<2x4x4x16xf64>, tensor<2x4x4x16xf64>, tensor<2x4x4x16xf64>) -> tensor<2x4x4x64xf64>
    %collapsed_159 = tensor.collapse_shape %concat_158 [[0], [1, 2], [3]] : tensor<2x4x4x64xf64> into tensor<2x16x64xf64>
    %109 = tensor.empty() : tensor<2x16x1xf64>
    %110 = linalg.fill ins(%cst : f64) outs(%109 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_159 : tensor<2x16x64xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_65 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %113 = tensor.empty() : tensor<2x16x64xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_159, %112 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x64xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x64xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x16x64xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_65 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x64xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %cst_34 : tensor<2x16x64xf64>, tensor<64xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x64xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %cst_33 : tensor<2x16x64xf64>, tensor<64xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x64xf64>
    %123 = tensor.empty() : tensor<64x32xf64>
    %transposed_160 = linalg.transpose ins(%cst_32 : tensor<32x64xf64>) outs(%123 : tensor<64x32xf64>) permutation = [1, 0] 
    %collapsed_161 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x16x64xf64> into tensor<32x64xf64>
    %124 = tensor.empty() : tensor<32x32xf64>
    %125 = linalg.fill ins(%cst : f64) outs(%124 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %126 = linalg.matmul ins(%collapsed_161, %transposed_160 : tensor<32x64xf64>, tensor<64x32xf64>) outs(%125 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %expanded_162 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf64> into tensor<2x16x32xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_162 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %129 = tensor.empty() : tensor<2x16x32xf64>
    %130 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %128 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %137 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %cst_31 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_30 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %expanded_163 = tensor.expand_shape %138 [[0], [1, 2, 3, 4], [5]] output_shape [2, 2, 2, 2, 2, 32] : tensor<2x16x32xf64> into tensor<2x2x2x2x2x32xf64>
    %139 = tensor.empty() : tensor<2x2x2x2x2x32xf64>
    %transposed_164 = linalg.transpose ins(%expanded_163 : tensor<2x2x2x2x2x32xf64>) outs(%139 : tensor<2x2x2x2x2x32xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_165 = tensor.collapse_shape %transposed_164 [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x2x2x32xf64> into tensor<32x32xf64>
    %140 = tensor.empty() : tensor<32x96xf64>
    %transposed_166 = linalg.transpose ins(%cst_29 : tensor<96x32xf64>) outs(%140 : tensor<32x96xf64>) permutation = [1, 0] 
    %141 = linalg.fill ins(%cst : f64) outs(%140 : tensor<32x96xf64>) -> tensor<32x96xf64>
    %142 = linalg.matmul ins(%collapsed_165, %transposed_166 : tensor<32x32xf64>, tensor<32x96xf64>) outs(%141 : tensor<32x96xf64>) -> tensor<32x96xf64>
    %143 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%142, %cst_28 : tensor<32x96xf64>, tensor<96xf64>) outs(%140 : tensor<32x96xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x96xf64>
    %expanded_167 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [8, 4, 96] : tensor<32x96xf64> into tensor<8x4x96xf64>
    %extracted_slice_168 = tensor.extract_slice %expanded_167[0, 0, 0] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %extracted_slice_169 = tensor.extract_slice %expanded_167[0, 0, 32] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %extracted_slice_170 = tensor.extract_slice %expanded_167[0, 0, 64] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %expanded_171 = tensor.expand_shape %extracted_slice_168 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %144 = tensor.empty() : tensor<8x4x4x8xf64>
    %transposed_172 = linalg.transpose ins(%expanded_171 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_173 = tensor.expand_shape %extracted_slice_169 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %expanded_174 = tensor.expand_shape %extracted_slice_170 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %transposed_175 = linalg.transpose ins(%expanded_174 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %145 = tensor.empty() : tensor<8x4x8x4xf64>
    %transposed_176 = linalg.transpose ins(%expanded_173 : tensor<8x4x4x8xf64>) outs(%145 : tensor<8x4x8x4xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_177 = tensor.collapse_shape %transposed_172 [[0, 1], [2], [3]] : tensor<8x4x4x8xf64> into tensor<32x4x8xf64>
    %collapsed_178 = tensor.collapse_shape %transposed_176 [[0, 1], [2], [3]] : tensor<8x4x8x4xf64> into tensor<32x8x4xf64>
    %146 = linalg.fill ins(%cst : f64) outs(%29 : tensor<32x4x4xf64>) -> tensor<32x4x4xf64>
    %147 = linalg.batch_matmul ins(%collapsed_177, %collapsed_178 : tensor<32x4x8xf64>, tensor<32x8x4xf64>) outs(%146 : tensor<32x4x4xf64>) -> tensor<32x4x4xf64>
    %expanded_179 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [8, 4, 4, 4] : tensor<32x4x4xf64> into tensor<8x4x4x4xf64>
    %148 = tensor.empty() : tensor<8x4x4x4xf64>
    %149 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179 : tensor<8x4x4x4xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_27 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %150 = tensor.empty() : tensor<8x4x4xi64>
    %151 = linalg.fill ins(%c0_i64 : i64) outs(%150 : tensor<8x4x4xi64>) -> tensor<8x4x4xi64>
    %152 = tensor.empty() : tensor<8x4x4xf64>
    %153 = linalg.fill ins(%cst_0 : f64) outs(%152 : tensor<8x4x4xf64>) -> tensor<8x4x4xf64>
    %154:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<8x4x4x4xf64>) outs(%153, %151 : tensor<8x4x4xf64>, tensor<8x4x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_252: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f64
      %250 = arith.cmpf ogt, %in, %out : f64
      %251 = arith.select %250, %248, %out_252 : i64
      linalg.yield %249, %251 : f64, i64
    } -> (tensor<8x4x4xf64>, tensor<8x4x4xi64>)
    %expanded_180 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [8, 4, 4, 1] : tensor<8x4x4xf64> into tensor<8x4x4x1xf64>
    %155 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_180 : tensor<8x4x4x4xf64>, tensor<8x4x4x1xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %156 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<8x4x4x4xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.exp %in : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %157 = tensor.empty() : tensor<8x4x4x1xf64>
    %158 = linalg.fill ins(%cst : f64) outs(%157 : tensor<8x4x4x1xf64>) -> tensor<8x4x4x1xf64>
    %159 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<8x4x4x4xf64>) outs(%158 : tensor<8x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x1xf64>
    %160 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<8x4x4x4xf64>, tensor<8x4x4x1xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.divf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %collapsed_181 = tensor.collapse_shape %160 [[0, 1], [2], [3]] : tensor<8x4x4x4xf64> into tensor<32x4x4xf64>
    %collapsed_182 = tensor.collapse_shape %transposed_175 [[0, 1], [2], [3]] : tensor<8x4x4x8xf64> into tensor<32x4x8xf64>
    %161 = tensor.empty() : tensor<32x4x8xf64>
    %162 = linalg.fill ins(%cst : f64) outs(%161 : tensor<32x4x8xf64>) -> tensor<32x4x8xf64>
    %163 = linalg.batch_matmul ins(%collapsed_181, %collapsed_182 : tensor<32x4x4xf64>, tensor<32x4x8xf64>) outs(%162 : tensor<32x4x8xf64>) -> tensor<32x4x8xf64>
    %expanded_183 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [8, 4, 4, 8] : tensor<32x4x8xf64> into tensor<8x4x4x8xf64>
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_185 = tensor.collapse_shape %transposed_184 [[0, 1], [2, 3]] : tensor<8x4x4x8xf64> into tensor<32x32xf64>
    %transposed_186 = linalg.transpose ins(%cst_26 : tensor<32x32xf64>) outs(%124 : tensor<32x32xf64>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_185, %transposed_186 : tensor<32x32xf64>, tensor<32x32xf64>) outs(%125 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %165 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_25 : tensor<32x32xf64>, tensor<32xf64>) outs(%124 : tensor<32x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x32xf64>
    %expanded_187 = tensor.expand_shape %165 [[0, 1, 2, 3, 4], [5]] output_shape [2, 2, 2, 2, 2, 32] : tensor<32x32xf64> into tensor<2x2x2x2x2x32xf64>
    %transposed_188 = linalg.transpose ins(%expanded_187 : tensor<2x2x2x2x2x32xf64>) outs(%139 : tensor<2x2x2x2x2x32xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_189 = tensor.collapse_shape %transposed_188 [[0], [1, 2, 3, 4], [5]] : tensor<2x2x2x2x2x32xf64> into tensor<2x16x32xf64>
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %collapsed_189 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %167 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %169 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %171 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %173 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %175 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %176 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %cst_24 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %177 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %cst_23 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %collapsed_190 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<2x16x32xf64> into tensor<32x32xf64>
    %178 = tensor.empty() : tensor<32x64xf64>
    %transposed_191 = linalg.transpose ins(%cst_22 : tensor<64x32xf64>) outs(%178 : tensor<32x64xf64>) permutation = [1, 0] 
    %179 = linalg.fill ins(%cst : f64) outs(%178 : tensor<32x64xf64>) -> tensor<32x64xf64>
    %180 = linalg.matmul ins(%collapsed_190, %transposed_191 : tensor<32x32xf64>, tensor<32x64xf64>) outs(%179 : tensor<32x64xf64>) -> tensor<32x64xf64>
    %181 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_21 : tensor<32x64xf64>, tensor<64xf64>) outs(%178 : tensor<32x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x64xf64>
    %expanded_192 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf64> into tensor<2x16x64xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<2x16x64xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_64 : f64
      %248 = math.erf %247 : f64
      %249 = arith.addf %248, %cst_1 : f64
      %250 = arith.mulf %249, %cst_2 : f64
      %251 = arith.mulf %in, %250 : f64
      linalg.yield %251 : f64
    } -> tensor<2x16x64xf64>
    %collapsed_193 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<2x16x64xf64> into tensor<32x64xf64>
    %transposed_194 = linalg.transpose ins(%cst_20 : tensor<32x64xf64>) outs(%123 : tensor<64x32xf64>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_193, %transposed_194 : tensor<32x64xf64>, tensor<64x32xf64>) outs(%125 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %184 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%183, %cst_19 : tensor<32x32xf64>, tensor<32xf64>) outs(%124 : tensor<32x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x32xf64>
    %expanded_195 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf64> into tensor<2x16x32xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_195 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %188 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %188 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %190 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %192 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %194 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %193 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %195 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %cst_18 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %196 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %cst_17 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %expanded_196 = tensor.expand_shape %196 [[0], [1, 2], [3]] output_shape [2, 4, 4, 32] : tensor<2x16x32xf64> into tensor<2x4x4x32xf64>
    %extracted_slice_197 = tensor.extract_slice %expanded_196[0, 1, 0, 0] [2, 3, 4, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x3x4x32xf64>
    %cast_198 = tensor.cast %extracted_slice_197 : tensor<2x3x4x32xf64> to tensor<2x?x4x32xf64>
    %extracted_slice_199 = tensor.extract_slice %expanded_196[0, 0, 0, 0] [2, 1, 4, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x1x4x32xf64>
    %cast_200 = tensor.cast %extracted_slice_199 : tensor<2x1x4x32xf64> to tensor<2x?x4x32xf64>
    %concat_201 = tensor.concat dim(1) %cast_198, %cast_200 : (tensor<2x?x4x32xf64>, tensor<2x?x4x32xf64>) -> tensor<2x4x4x32xf64>
    %extracted_slice_202 = tensor.extract_slice %concat_201[0, 0, 1, 0] [2, 4, 3, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x4x3x32xf64>
    %cast_203 = tensor.cast %extracted_slice_202 : tensor<2x4x3x32xf64> to tensor<2x4x?x32xf64>
    %extracted_slice_204 = tensor.extract_slice %concat_201[0, 0, 0, 0] [2, 4, 1, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x4x1x32xf64>
    %cast_205 = tensor.cast %extracted_slice_204 : tensor<2x4x1x32xf64> to tensor<2x4x?x32xf64>
    %concat_206 = tensor.concat dim(2) %cast_203, %cast_205 : (tensor<2x4x?x32xf64>, tensor<2x4x?x32xf64>) -> tensor<2x4x4x32xf64>
    %expanded_207 = tensor.expand_shape %concat_206 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 2, 2, 2, 32] : tensor<2x4x4x32xf64> into tensor<2x2x2x2x2x32xf64>
    %transposed_208 = linalg.transpose ins(%expanded_207 : tensor<2x2x2x2x2x32xf64>) outs(%139 : tensor<2x2x2x2x2x32xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_209 = tensor.collapse_shape %transposed_208 [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x2x2x32xf64> into tensor<32x32xf64>
    %transposed_210 = linalg.transpose ins(%cst_16 : tensor<96x32xf64>) outs(%140 : tensor<32x96xf64>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%collapsed_209, %transposed_210 : tensor<32x32xf64>, tensor<32x96xf64>) outs(%141 : tensor<32x96xf64>) -> tensor<32x96xf64>
    %198 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%197, %cst_15 : tensor<32x96xf64>, tensor<96xf64>) outs(%140 : tensor<32x96xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x96xf64>
    %expanded_211 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [8, 4, 96] : tensor<32x96xf64> into tensor<8x4x96xf64>
    %extracted_slice_212 = tensor.extract_slice %expanded_211[0, 0, 0] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %extracted_slice_213 = tensor.extract_slice %expanded_211[0, 0, 32] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %extracted_slice_214 = tensor.extract_slice %expanded_211[0, 0, 64] [8, 4, 32] [1, 1, 1] : tensor<8x4x96xf64> to tensor<8x4x32xf64>
    %expanded_215 = tensor.expand_shape %extracted_slice_212 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %transposed_216 = linalg.transpose ins(%expanded_215 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_217 = tensor.expand_shape %extracted_slice_213 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %expanded_218 = tensor.expand_shape %extracted_slice_214 [[0], [1], [2, 3]] output_shape [8, 4, 4, 8] : tensor<8x4x32xf64> into tensor<8x4x4x8xf64>
    %transposed_219 = linalg.transpose ins(%expanded_218 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_220 = linalg.transpose ins(%expanded_217 : tensor<8x4x4x8xf64>) outs(%145 : tensor<8x4x8x4xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_221 = tensor.collapse_shape %transposed_216 [[0, 1], [2], [3]] : tensor<8x4x4x8xf64> into tensor<32x4x8xf64>
    %collapsed_222 = tensor.collapse_shape %transposed_220 [[0, 1], [2], [3]] : tensor<8x4x8x4xf64> into tensor<32x8x4xf64>
    %199 = linalg.batch_matmul ins(%collapsed_221, %collapsed_222 : tensor<32x4x8xf64>, tensor<32x8x4xf64>) outs(%146 : tensor<32x4x4xf64>) -> tensor<32x4x4xf64>
    %expanded_223 = tensor.expand_shape %199 [[0, 1], [2], [3]] output_shape [8, 4, 4, 4] : tensor<32x4x4xf64> into tensor<8x4x4x4xf64>
    %200 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<8x4x4x4xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_27 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %201:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<8x4x4x4xf64>) outs(%153, %151 : tensor<8x4x4xf64>, tensor<8x4x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_252: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f64
      %250 = arith.cmpf ogt, %in, %out : f64
      %251 = arith.select %250, %248, %out_252 : i64
      linalg.yield %249, %251 : f64, i64
    } -> (tensor<8x4x4xf64>, tensor<8x4x4xi64>)
    %expanded_224 = tensor.expand_shape %201#0 [[0], [1], [2, 3]] output_shape [8, 4, 4, 1] : tensor<8x4x4xf64> into tensor<8x4x4x1xf64>
    %202 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_224 : tensor<8x4x4x4xf64>, tensor<8x4x4x1xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %203 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<8x4x4x4xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.exp %in : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %204 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<8x4x4x4xf64>) outs(%158 : tensor<8x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x1xf64>
    %205 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %204 : tensor<8x4x4x4xf64>, tensor<8x4x4x1xf64>) outs(%148 : tensor<8x4x4x4xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.divf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<8x4x4x4xf64>
    %collapsed_225 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<8x4x4x4xf64> into tensor<32x4x4xf64>
    %collapsed_226 = tensor.collapse_shape %transposed_219 [[0, 1], [2], [3]] : tensor<8x4x4x8xf64> into tensor<32x4x8xf64>
    %206 = linalg.batch_matmul ins(%collapsed_225, %collapsed_226 : tensor<32x4x4xf64>, tensor<32x4x8xf64>) outs(%162 : tensor<32x4x8xf64>) -> tensor<32x4x8xf64>
    %expanded_227 = tensor.expand_shape %206 [[0, 1], [2], [3]] output_shape [8, 4, 4, 8] : tensor<32x4x8xf64> into tensor<8x4x4x8xf64>
    %transposed_228 = linalg.transpose ins(%expanded_227 : tensor<8x4x4x8xf64>) outs(%144 : tensor<8x4x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_229 = tensor.collapse_shape %transposed_228 [[0, 1], [2, 3]] : tensor<8x4x4x8xf64> into tensor<32x32xf64>
    %transposed_230 = linalg.transpose ins(%cst_14 : tensor<32x32xf64>) outs(%124 : tensor<32x32xf64>) permutation = [1, 0] 
    %207 = linalg.matmul ins(%collapsed_229, %transposed_230 : tensor<32x32xf64>, tensor<32x32xf64>) outs(%125 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %208 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%207, %cst_13 : tensor<32x32xf64>, tensor<32xf64>) outs(%124 : tensor<32x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x32xf64>
    %expanded_231 = tensor.expand_shape %208 [[0, 1, 2, 3, 4], [5]] output_shape [2, 2, 2, 2, 2, 32] : tensor<32x32xf64> into tensor<2x2x2x2x2x32xf64>
    %transposed_232 = linalg.transpose ins(%expanded_231 : tensor<2x2x2x2x2x32xf64>) outs(%139 : tensor<2x2x2x2x2x32xf64>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_233 = tensor.collapse_shape %transposed_232 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x2x2x2x32xf64> into tensor<2x4x4x32xf64>
    %extracted_slice_234 = tensor.extract_slice %collapsed_233[0, 3, 0, 0] [2, 1, 4, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x1x4x32xf64>
    %cast_235 = tensor.cast %extracted_slice_234 : tensor<2x1x4x32xf64> to tensor<2x?x4x32xf64>
    %extracted_slice_236 = tensor.extract_slice %collapsed_233[0, 0, 0, 0] [2, 3, 4, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x3x4x32xf64>
    %cast_237 = tensor.cast %extracted_slice_236 : tensor<2x3x4x32xf64> to tensor<2x?x4x32xf64>
    %concat_238 = tensor.concat dim(1) %cast_235, %cast_237 : (tensor<2x?x4x32xf64>, tensor<2x?x4x32xf64>) -> tensor<2x4x4x32xf64>
    %extracted_slice_239 = tensor.extract_slice %concat_238[0, 0, 3, 0] [2, 4, 1, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x4x1x32xf64>
    %cast_240 = tensor.cast %extracted_slice_239 : tensor<2x4x1x32xf64> to tensor<2x4x?x32xf64>
    %extracted_slice_241 = tensor.extract_slice %concat_238[0, 0, 0, 0] [2, 4, 3, 32] [1, 1, 1, 1] : tensor<2x4x4x32xf64> to tensor<2x4x3x32xf64>
    %cast_242 = tensor.cast %extracted_slice_241 : tensor<2x4x3x32xf64> to tensor<2x4x?x32xf64>
    %concat_243 = tensor.concat dim(2) %cast_240, %cast_242 : (tensor<2x4x?x32xf64>, tensor<2x4x?x32xf64>) -> tensor<2x4x4x32xf64>
    %collapsed_244 = tensor.collapse_shape %concat_243 [[0], [1, 2], [3]] : tensor<2x4x4x32xf64> into tensor<2x16x32xf64>
    %209 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %collapsed_244 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %210 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %211 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %212 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %211 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %213 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %212 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %214 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %215 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %217 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %218 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %217 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %219 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %cst_12 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %220 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %cst_11 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %collapsed_245 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<2x16x32xf64> into tensor<32x32xf64>
    %transposed_246 = linalg.transpose ins(%cst_10 : tensor<64x32xf64>) outs(%178 : tensor<32x64xf64>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_245, %transposed_246 : tensor<32x32xf64>, tensor<32x64xf64>) outs(%179 : tensor<32x64xf64>) -> tensor<32x64xf64>
    %222 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%221, %cst_9 : tensor<32x64xf64>, tensor<64xf64>) outs(%178 : tensor<32x64xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x64xf64>
    %expanded_247 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf64> into tensor<2x16x64xf64>
    %223 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_247 : tensor<2x16x64xf64>) outs(%113 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_64 : f64
      %248 = math.erf %247 : f64
      %249 = arith.addf %248, %cst_1 : f64
      %250 = arith.mulf %249, %cst_2 : f64
      %251 = arith.mulf %in, %250 : f64
      linalg.yield %251 : f64
    } -> tensor<2x16x64xf64>
    %collapsed_248 = tensor.collapse_shape %223 [[0, 1], [2]] : tensor<2x16x64xf64> into tensor<32x64xf64>
    %transposed_249 = linalg.transpose ins(%cst_8 : tensor<32x64xf64>) outs(%123 : tensor<64x32xf64>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_248, %transposed_249 : tensor<32x64xf64>, tensor<64x32xf64>) outs(%125 : tensor<32x32xf64>) -> tensor<32x32xf64>
    %225 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%224, %cst_7 : tensor<32x32xf64>, tensor<32xf64>) outs(%124 : tensor<32x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<32x32xf64>
    %expanded_250 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf64> into tensor<2x16x32xf64>
    %226 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %expanded_250 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %227 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %229 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.subf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %230 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<2x16x32xf64>, tensor<2x16x32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %231 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x16x32xf64>) outs(%110 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_66 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %cst_60 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x16x1xf64>) outs(%109 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = math.rsqrt %in : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x1xf64>
    %235 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<2x16x32xf64>, tensor<2x16x1xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %236 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %cst_6 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.mulf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %237 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %cst_5 : tensor<2x16x32xf64>, tensor<32xf64>) outs(%129 : tensor<2x16x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x16x32xf64>
    %238 = tensor.empty() : tensor<2x32xf64>
    %239 = linalg.fill ins(%cst : f64) outs(%238 : tensor<2x32xf64>) -> tensor<2x32xf64>
    %240 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%237 : tensor<2x16x32xf64>) outs(%239 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x32xf64>
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<2x32xf64>) outs(%238 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x32xf64>
    %242 = tensor.empty() : tensor<32x10xf64>
    %transposed_251 = linalg.transpose ins(%cst_4 : tensor<10x32xf64>) outs(%242 : tensor<32x10xf64>) permutation = [1, 0] 
    %243 = tensor.empty() : tensor<2x10xf64>
    %244 = linalg.fill ins(%cst : f64) outs(%243 : tensor<2x10xf64>) -> tensor<2x10xf64>
    %245 = linalg.matmul ins(%241, %transposed_251 : tensor<2x32xf64>, tensor<32x10xf64>) outs(%244 : tensor<2x10xf64>) -> tensor<2x10xf64>
    %246 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%245, %cst_3 : tensor<2x10xf64>, tensor<10xf64>) outs(%243 : tensor<2x10xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %247 = arith.addf %in, %in_252 : f64
      linalg.yield %247 : f64
    } -> tensor<2x10xf64>
    return %246 : tensor<2x10xf64>
  }
}
