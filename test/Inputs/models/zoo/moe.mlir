#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x50xf64> {
    %c0_i64 = arith.constant 0 : i64
    %c7 = arith.constant 7 : index
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f64
    %true = arith.constant true
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %c9223372036854775807_i64 = arith.constant 9223372036854775807 : i64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<0xFFF0000000000000> : tensor<f64>
    %cst_4 = arith.constant dense<true> : tensor<2x7x4xi1>
    %cst_5 = arith.constant dense<-1.000000e+09> : tensor<f64>
    %cst_6 = arith.constant dense<true> : tensor<7x7xi1>
    %cst_7 = arith.constant dense_resource<head.weight> : tensor<50x32xf64>
    %cst_8 = arith.constant dense_resource<ln_f.bias> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<ln_f.weight> : tensor<32xf64>
    %cst_10 = arith.constant dense_resource<h.1.mlp.experts.3.proj.bias> : tensor<32xf64>
    %cst_11 = arith.constant dense_resource<h.1.mlp.experts.3.proj.weight> : tensor<32x64xf64>
    %cst_12 = arith.constant dense_resource<h.1.mlp.experts.3.fc.bias> : tensor<64xf64>
    %cst_13 = arith.constant dense_resource<h.1.mlp.experts.3.fc.weight> : tensor<64x32xf64>
    %cst_14 = arith.constant dense_resource<h.1.mlp.experts.2.proj.bias> : tensor<32xf64>
    %cst_15 = arith.constant dense_resource<h.1.mlp.experts.2.proj.weight> : tensor<32x64xf64>
    %cst_16 = arith.constant dense_resource<h.1.mlp.experts.2.fc.bias> : tensor<64xf64>
    %cst_17 = arith.constant dense_resource<h.1.mlp.experts.2.fc.weight> : tensor<64x32xf64>
    %cst_18 = arith.constant dense_resource<h.1.mlp.experts.1.proj.bias> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<h.1.mlp.experts.1.proj.weight> : tensor<32x64xf64>
    %cst_20 = arith.constant dense_resource<h.1.mlp.experts.1.fc.bias> : tensor<64xf64>
    %cst_21 = arith.constant dense_resource<h.1.mlp.experts.1.fc.weight> : tensor<64x32xf64>
    %cst_22 = arith.constant dense_resource<h.1.mlp.experts.0.proj.bias> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<h.1.mlp.experts.0.proj.weight> : tensor<32x64xf64>
    %cst_24 = arith.constant dense_resource<h.1.mlp.experts.0.fc.bias> : tensor<64xf64>
    %cst_25 = arith.constant dense_resource<h.1.mlp.experts.0.fc.weight> : tensor<64x32xf64>
    %cst_26 = arith.constant dense_resource<h.1.mlp.router.weight> : tensor<4x32xf64>
    %cst_27 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_28 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_29 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_30 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_31 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_32 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_33 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_35 = arith.constant dense_resource<h.0.mlp.experts.3.proj.bias> : tensor<32xf64>
    %cst_36 = arith.constant dense_resource<h.0.mlp.experts.3.proj.weight> : tensor<32x64xf64>
    %cst_37 = arith.constant dense_resource<h.0.mlp.experts.3.fc.bias> : tensor<64xf64>
    %cst_38 = arith.constant dense_resource<h.0.mlp.experts.3.fc.weight> : tensor<64x32xf64>
    %cst_39 = arith.constant dense_resource<h.0.mlp.experts.2.proj.bias> : tensor<32xf64>
    %cst_40 = arith.constant dense_resource<h.0.mlp.experts.2.proj.weight> : tensor<32x64xf64>
    %cst_41 = arith.constant dense_resource<h.0.mlp.experts.2.fc.bias> : tensor<64xf64>
    %cst_42 = arith.constant dense_resource<h.0.mlp.experts.2.fc.weight> : tensor<64x32xf64>
    %cst_43 = arith.constant dense_resource<h.0.mlp.experts.1.proj.bias> : tensor<32xf64>
    %cst_44 = arith.constant dense_resource<h.0.mlp.experts.1.proj.weight> : tensor<32x64xf64>
    %cst_45 = arith.constant dense_resource<h.0.mlp.experts.1.fc.bias> : tensor<64xf64>
    %cst_46 = arith.constant dense_resource<h.0.mlp.experts.1.fc.weight> : tensor<64x32xf64>
    %cst_47 = arith.constant dense_resource<h.0.mlp.experts.0.proj.bias> : tensor<32xf64>
    %cst_48 = arith.constant dense_resource<h.0.mlp.experts.0.proj.weight> : tensor<32x64xf64>
    %cst_49 = arith.constant dense_resource<h.0.mlp.experts.0.fc.bias> : tensor<64xf64>
    %cst_50 = arith.constant dense_resource<h.0.mlp.experts.0.fc.weight> : tensor<64x32xf64>
    %cst_51 = arith.constant dense_resource<h.0.mlp.router.weight> : tensor<4x32xf64>
    %cst_52 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_53 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_54 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_55 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_56 = arith.constant 2.8284271247461903 : f64
    %cst_57 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_58 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_59 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_60 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_61 = arith.constant 1.000000e-05 : f64
    %cst_62 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_63 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_64 = arith.constant 3.200000e+01 : f64
    %cst_65 = arith.constant 1.4142135623730951 : f64
    %cst_66 = arith.constant dense<4> : tensor<i64>
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %232 = arith.index_cast %in : i64 to index
      %233 = linalg.index 2 : index
      %234 = arith.cmpi slt, %232, %c50 : index
      cf.assert %234, "index must be smaller than dim size"
      %235 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %235, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_63[%232, %233] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %232 = arith.index_cast %in : i64 to index
      %233 = linalg.index 1 : index
      %234 = arith.cmpi slt, %232, %c7 : index
      cf.assert %234, "index must be smaller than dim size"
      %235 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %235, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_62[%232, %233] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst_61 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.rsqrt %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_60 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_59 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_58 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_57 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_67 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_68 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_69 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_71 = tensor.expand_shape %extracted_slice_67 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_72 = tensor.expand_shape %extracted_slice_68 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_74 = linalg.transpose ins(%expanded_71 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_75 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_76 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_77 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_56 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_78 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_79 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_78, %expanded_79 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_179: i64, %out: i64):
      %232 = arith.subi %in, %in_179 : i64
      linalg.yield %232 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %232 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %232 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_6 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %232 = arith.andi %in, %in_179 : i1
      linalg.yield %232 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %232 = arith.xori %in, %true : i1
      linalg.yield %232 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_80 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_80 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.exp %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.divf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_81 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_82 = tensor.collapse_shape %transposed_73 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_83 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_86 = linalg.transpose ins(%cst_55 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_54 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_87 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_87 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst_61 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.rsqrt %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_53 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_52 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %71 = tensor.empty() : tensor<32x4xf64>
    %transposed_88 = linalg.transpose ins(%cst_51 : tensor<4x32xf64>) outs(%71 : tensor<32x4xf64>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %72 = tensor.empty() : tensor<14x4xf64>
    %73 = linalg.fill ins(%cst : f64) outs(%72 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %74 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<14x32xf64>, tensor<32x4xf64>) outs(%73 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %expanded_90 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 7, 4] : tensor<14x4xf64> into tensor<2x7x4xf64>
    %75 = tensor.empty() : tensor<4xi64>
    %76 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%75 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<4xi64>
    %77 = tensor.empty() : tensor<2x7xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<2x7xi64>) -> tensor<2x7xi64>
    %79 = tensor.empty() : tensor<2x7xf64>
    %80 = linalg.fill ins(%cst_0 : f64) outs(%79 : tensor<2x7xf64>) -> tensor<2x7xf64>
    %81:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_90 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_91 = tensor.expand_shape %81#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %82 = tensor.empty() : tensor<2x7x4xi1>
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %expanded_91 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: f64, %in_179: f64, %out: i1):
      %232 = arith.cmpf oeq, %in, %in_179 : f64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %83 : tensor<2x7x4xi1>, tensor<2x7x4xi1>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %232 = arith.andi %in, %in_179 : i1
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %85 = tensor.empty() : tensor<2x7x4xi64>
    %86 = linalg.generic {indexing_maps = [#map1, #map7, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %76, %cst_66 : tensor<2x7x4xi1>, tensor<4xi64>, tensor<i64>) outs(%85 : tensor<2x7x4xi64>) {
    ^bb0(%in: i1, %in_179: i64, %in_180: i64, %out: i64):
      %232 = arith.select %in, %in_179, %in_180 : i64
      linalg.yield %232 : i64
    } -> tensor<2x7x4xi64>
    %87 = linalg.fill ins(%c9223372036854775807_i64 : i64) outs(%77 : tensor<2x7xi64>) -> tensor<2x7xi64>
    %88:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x7x4xi64>) outs(%87, %78 : tensor<2x7xi64>, tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.minsi %in, %out : i64
      %235 = arith.cmpi slt, %in, %out : i64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : i64, i64
    } -> (tensor<2x7xi64>, tensor<2x7xi64>)
    %expanded_92 = tensor.expand_shape %88#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xi64> into tensor<2x7x1xi64>
    %89 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %expanded_92 : tensor<4xi64>, tensor<2x7x1xi64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i64, %in_179: i64, %out: i1):
      %232 = arith.cmpi ne, %in, %in_179 : i64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %89 : tensor<2x7x4xi1>, tensor<2x7x4xi1>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %232 = arith.andi %in, %in_179 : i1
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %91 = tensor.empty() : tensor<2x7x4xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %expanded_90, %cst_3 : tensor<2x7x4xi1>, tensor<2x7x4xf64>, tensor<f64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %93:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_93 = tensor.expand_shape %93#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %concat = tensor.concat dim(2) %expanded_91, %expanded_93 : (tensor<2x7x1xf64>, tensor<2x7x1xf64>) -> tensor<2x7x2xf64>
    %extracted_slice_94 = tensor.extract_slice %concat[0, 0, 1] [2, 7, 1] [1, 1, 1] : tensor<2x7x2xf64> to tensor<2x7x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %extracted_slice_94 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: f64, %in_179: f64, %out: i1):
      %232 = arith.cmpf olt, %in, %in_179 : f64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %95 = linalg.generic {indexing_maps = [#map1, #map16, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %cst_5, %expanded_90 : tensor<2x7x4xi1>, tensor<f64>, tensor<2x7x4xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %96:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_95 = tensor.expand_shape %96#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_95 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x7x4xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.exp %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x7x4xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.divf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %101 = tensor.empty() : tensor<32x64xf64>
    %transposed_96 = linalg.transpose ins(%cst_50 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<14x64xf64>
    %103 = linalg.fill ins(%cst : f64) outs(%102 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %104 = linalg.matmul ins(%collapsed_89, %transposed_96 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %105 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%104, %cst_49 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_97 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %106 = tensor.empty() : tensor<2x7x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_98 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %108 = tensor.empty() : tensor<64x32xf64>
    %transposed_99 = linalg.transpose ins(%cst_48 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %110 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_47 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_100 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_101 = tensor.extract_slice %100[0, 0, 0] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100, %extracted_slice_101 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_102 = linalg.transpose ins(%cst_46 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_89, %transposed_102 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %114 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_45 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_103 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_104 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_105 = linalg.transpose ins(%cst_44 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_104, %transposed_105 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %117 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%116, %cst_43 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_106 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_107 = tensor.extract_slice %100[0, 0, 1] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %extracted_slice_107 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %118 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_108 = linalg.transpose ins(%cst_42 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_89, %transposed_108 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %121 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %cst_41 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_109 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_110 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_111 = linalg.transpose ins(%cst_40 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_110, %transposed_111 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %124 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_39 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_112 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_113 = tensor.extract_slice %100[0, 0, 2] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %extracted_slice_113 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %125 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_114 = linalg.transpose ins(%cst_38 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_89, %transposed_114 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %128 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%127, %cst_37 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_115 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_116 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_117 = linalg.transpose ins(%cst_36 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_116, %transposed_117 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %131 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_35 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_118 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_119 = tensor.extract_slice %100[0, 0, 3] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %extracted_slice_119 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %132 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %133 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst_61 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.rsqrt %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %142 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %cst_34 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_33 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_120 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_121 = linalg.transpose ins(%cst_32 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %147 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%146, %cst_31 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x96xf64>
    %expanded_122 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_123 = tensor.extract_slice %expanded_122[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_124 = tensor.extract_slice %expanded_122[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_125 = tensor.extract_slice %expanded_122[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_126 = tensor.expand_shape %extracted_slice_123 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_127 = linalg.transpose ins(%expanded_126 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_128 = tensor.expand_shape %extracted_slice_124 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_129 = tensor.expand_shape %extracted_slice_125 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_131 = linalg.transpose ins(%expanded_128 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_132 = tensor.collapse_shape %transposed_127 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_133 = tensor.collapse_shape %transposed_131 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %148 = linalg.batch_matmul ins(%collapsed_132, %collapsed_133 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_134 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %149 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_134 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_56 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %150 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %149 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %151:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_135 = tensor.expand_shape %151#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %152 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_135 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %153 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.exp %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %154 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x1xf64>
    %155 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %154 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.divf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_136 = tensor.collapse_shape %155 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_137 = tensor.collapse_shape %transposed_130 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %156 = linalg.batch_matmul ins(%collapsed_136, %collapsed_137 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_138 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_140 = tensor.collapse_shape %transposed_139 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_141 = linalg.transpose ins(%cst_30 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_140, %transposed_141 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %158 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%157, %cst_29 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_142 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_142 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst_61 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.rsqrt %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %cst_28 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %cst_27 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_143 = linalg.transpose ins(%cst_26 : tensor<4x32xf64>) outs(%71 : tensor<32x4xf64>) permutation = [1, 0] 
    %collapsed_144 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %171 = linalg.matmul ins(%collapsed_144, %transposed_143 : tensor<14x32xf64>, tensor<32x4xf64>) outs(%73 : tensor<14x4xf64>) -> tensor<14x4xf64>
    %expanded_145 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 7, 4] : tensor<14x4xf64> into tensor<2x7x4xf64>
    %172:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_145 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_146 = tensor.expand_shape %172#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_145, %expanded_146 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: f64, %in_179: f64, %out: i1):
      %232 = arith.cmpf oeq, %in, %in_179 : f64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %173 : tensor<2x7x4xi1>, tensor<2x7x4xi1>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %232 = arith.andi %in, %in_179 : i1
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %175 = linalg.generic {indexing_maps = [#map1, #map7, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %76, %cst_66 : tensor<2x7x4xi1>, tensor<4xi64>, tensor<i64>) outs(%85 : tensor<2x7x4xi64>) {
    ^bb0(%in: i1, %in_179: i64, %in_180: i64, %out: i64):
      %232 = arith.select %in, %in_179, %in_180 : i64
      linalg.yield %232 : i64
    } -> tensor<2x7x4xi64>
    %176:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x7x4xi64>) outs(%87, %78 : tensor<2x7xi64>, tensor<2x7xi64>) {
    ^bb0(%in: i64, %out: i64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.minsi %in, %out : i64
      %235 = arith.cmpi slt, %in, %out : i64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : i64, i64
    } -> (tensor<2x7xi64>, tensor<2x7xi64>)
    %expanded_147 = tensor.expand_shape %176#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xi64> into tensor<2x7x1xi64>
    %177 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %expanded_147 : tensor<4xi64>, tensor<2x7x1xi64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i64, %in_179: i64, %out: i1):
      %232 = arith.cmpi ne, %in, %in_179 : i64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %177 : tensor<2x7x4xi1>, tensor<2x7x4xi1>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: i1, %in_179: i1, %out: i1):
      %232 = arith.andi %in, %in_179 : i1
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %expanded_145, %cst_3 : tensor<2x7x4xi1>, tensor<2x7x4xf64>, tensor<f64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %180:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_148 = tensor.expand_shape %180#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %concat_149 = tensor.concat dim(2) %expanded_146, %expanded_148 : (tensor<2x7x1xf64>, tensor<2x7x1xf64>) -> tensor<2x7x2xf64>
    %extracted_slice_150 = tensor.extract_slice %concat_149[0, 0, 1] [2, 7, 1] [1, 1, 1] : tensor<2x7x2xf64> to tensor<2x7x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_145, %extracted_slice_150 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%82 : tensor<2x7x4xi1>) {
    ^bb0(%in: f64, %in_179: f64, %out: i1):
      %232 = arith.cmpf olt, %in, %in_179 : f64
      linalg.yield %232 : i1
    } -> tensor<2x7x4xi1>
    %182 = linalg.generic {indexing_maps = [#map1, #map16, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %cst_5, %expanded_145 : tensor<2x7x4xi1>, tensor<f64>, tensor<2x7x4xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: i1, %in_179: f64, %in_180: f64, %out: f64):
      %232 = arith.select %in, %in_179, %in_180 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %183:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<2x7x4xf64>) outs(%80, %78 : tensor<2x7xf64>, tensor<2x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_179: i64):
      %232 = linalg.index 2 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f64
      %235 = arith.cmpf ogt, %in, %out : f64
      %236 = arith.select %235, %233, %out_179 : i64
      linalg.yield %234, %236 : f64, i64
    } -> (tensor<2x7xf64>, tensor<2x7xi64>)
    %expanded_151 = tensor.expand_shape %183#0 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xf64> into tensor<2x7x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_151 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x7x4xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.exp %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x7x4xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %186 : tensor<2x7x4xf64>, tensor<2x7x1xf64>) outs(%91 : tensor<2x7x4xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.divf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x4xf64>
    %transposed_152 = linalg.transpose ins(%cst_25 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_144, %transposed_152 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %189 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%188, %cst_24 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_153 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_154 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_155 = linalg.transpose ins(%cst_23 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %191 = linalg.matmul ins(%collapsed_154, %transposed_155 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %192 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%191, %cst_22 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_156 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_157 = tensor.extract_slice %187[0, 0, 0] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_156, %extracted_slice_157 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_158 = linalg.transpose ins(%cst_21 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %195 = linalg.matmul ins(%collapsed_144, %transposed_158 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %196 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%195, %cst_20 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_159 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_159 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_160 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_161 = linalg.transpose ins(%cst_19 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%collapsed_160, %transposed_161 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %199 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%198, %cst_18 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_162 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_163 = tensor.extract_slice %187[0, 0, 1] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %extracted_slice_163 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %200 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_164 = linalg.transpose ins(%cst_17 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %202 = linalg.matmul ins(%collapsed_144, %transposed_164 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %203 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%202, %cst_16 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_165 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_166 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_167 = linalg.transpose ins(%cst_15 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_166, %transposed_167 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %206 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%205, %cst_14 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_168 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_169 = tensor.extract_slice %187[0, 0, 2] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %extracted_slice_169 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %207 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %transposed_170 = linalg.transpose ins(%cst_13 : tensor<64x32xf64>) outs(%101 : tensor<32x64xf64>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_144, %transposed_170 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%103 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %210 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%209, %cst_12 : tensor<14x64xf64>, tensor<64xf64>) outs(%102 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x64xf64>
    %expanded_171 = tensor.expand_shape %210 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_171 : tensor<2x7x64xf64>) outs(%106 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_65 : f64
      %233 = math.erf %232 : f64
      %234 = arith.addf %233, %cst_1 : f64
      %235 = arith.mulf %234, %cst_2 : f64
      %236 = arith.mulf %in, %235 : f64
      linalg.yield %236 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_172 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_173 = linalg.transpose ins(%cst_11 : tensor<32x64xf64>) outs(%108 : tensor<64x32xf64>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%collapsed_172, %transposed_173 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %213 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%212, %cst_10 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<14x32xf64>
    %expanded_174 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %extracted_slice_175 = tensor.extract_slice %187[0, 0, 3] [2, 7, 1] [1, 1, 1] : tensor<2x7x4xf64> to tensor<2x7x1xf64>
    %214 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_174, %extracted_slice_175 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %214 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %215 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.subf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_64 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %cst_61 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = math.rsqrt %in : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x1xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %cst_9 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.mulf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %cst_8 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_179: f64, %out: f64):
      %232 = arith.addf %in, %in_179 : f64
      linalg.yield %232 : f64
    } -> tensor<2x7x32xf64>
    %228 = tensor.empty() : tensor<32x50xf64>
    %transposed_176 = linalg.transpose ins(%cst_7 : tensor<50x32xf64>) outs(%228 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_177 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %229 = tensor.empty() : tensor<14x50xf64>
    %230 = linalg.fill ins(%cst : f64) outs(%229 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %231 = linalg.matmul ins(%collapsed_177, %transposed_176 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%230 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_178 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_178 : tensor<2x7x50xf64>
  }
}
