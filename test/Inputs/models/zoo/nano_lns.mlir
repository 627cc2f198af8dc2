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
module {
  func.func @main(%arg0: tensor<2x7xi64>) -> tensor<2x7x50xf64> {
    %c0_i64 = arith.constant 0 : i64
    %c7 = arith.constant 7 : index
    %c50 = arith.constant 50 : index
    %cst = arith.constant 0.000000e+00 : f64
    %true = arith.constant true
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 1.000000e+00 : f64
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant dense<-1.000000e+09> : tensor<f64>
    %cst_4 = arith.constant dense<true> : tensor<7x7xi1>
    %cst_5 = arith.constant dense_resource<head.weight> : tensor<50x32xf64>
    %cst_6 = arith.constant dense_resource<ln_f.bias> : tensor<32xf64>
    %cst_7 = arith.constant dense_resource<ln_f.weight> : tensor<32xf64>
    %cst_8 = arith.constant dense_resource<h.2.mlp.proj.bias> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<h.2.mlp.proj.weight> : tensor<32x64xf64>
    %cst_10 = arith.constant dense_resource<h.2.mlp.fc.bias> : tensor<64xf64>
    %cst_11 = arith.constant dense_resource<h.2.mlp.fc.weight> : tensor<64x32xf64>
    %cst_12 = arith.constant dense_resource<h.2.ln2.bias> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<h.2.ln2.weight> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<h.2.attn.proj.bias> : tensor<32xf64>
    %cst_15 = arith.constant dense_resource<h.2.attn.proj.weight> : tensor<32x32xf64>
    %cst_16 = arith.constant dense_resource<h.2.attn.qkv.bias> : tensor<96xf64>
    %cst_17 = arith.constant dense_resource<h.2.attn.qkv.weight> : tensor<96x32xf64>
    %cst_18 = arith.constant 0.57735026918962584 : f64
    %cst_19 = arith.constant dense_resource<h.2.ln1.bias> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<h.2.ln1.weight> : tensor<32xf64>
    %cst_21 = arith.constant dense_resource<h.1.mlp.proj.bias> : tensor<32xf64>
    %cst_22 = arith.constant dense_resource<h.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_23 = arith.constant dense_resource<h.1.mlp.fc.bias> : tensor<64xf64>
    %cst_24 = arith.constant dense_resource<h.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_25 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_27 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_28 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_29 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_30 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_31 = arith.constant 0.70710678118654746 : f64
    %cst_32 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<h.0.mlp.proj.bias> : tensor<32xf64>
    %cst_35 = arith.constant dense_resource<h.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_36 = arith.constant dense_resource<h.0.mlp.fc.bias> : tensor<64xf64>
    %cst_37 = arith.constant dense_resource<h.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_38 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_39 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_40 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_41 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_42 = arith.constant 2.8284271247461903 : f64
    %cst_43 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_44 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_45 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_46 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_47 = arith.constant 1.000000e-05 : f64
    %cst_48 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_49 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_50 = arith.constant 3.200000e+01 : f64
    %cst_51 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %185 = arith.index_cast %in : i64 to index
      %186 = linalg.index 2 : index
      %187 = arith.cmpi slt, %185, %c50 : index
      cf.assert %187, "index must be smaller than dim size"
      %188 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %188, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_49[%185, %186] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %185 = linalg.index 0 : index
      %186 = arith.index_cast %185 : index to i64
      linalg.yield %186 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %185 = arith.index_cast %in : i64 to index
      %186 = linalg.index 1 : index
      %187 = arith.cmpi slt, %185, %c7 : index
      cf.assert %187, "index must be smaller than dim size"
      %188 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %188, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_48[%185, %186] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_46 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_45 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_44 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_43 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_52 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_53 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_54 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_56 = tensor.expand_shape %extracted_slice_52 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_57 = tensor.expand_shape %extracted_slice_53 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_59 = linalg.transpose ins(%expanded_56 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_60 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_62 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_42 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_63 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_64 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_63, %expanded_64 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_140: i64, %out: i64):
      %185 = arith.subi %in, %in_140 : i64
      linalg.yield %185 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %185 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %185 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_140: i1, %out: i1):
      %185 = arith.andi %in, %in_140 : i1
      linalg.yield %185 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %185 = arith.xori %in, %true : i1
      linalg.yield %185 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_140: f64, %in_141: f64, %out: f64):
      %185 = arith.select %in, %in_140, %in_141 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_140: i64):
      %185 = linalg.index 3 : index
      %186 = arith.index_cast %185 : index to i64
      %187 = arith.maximumf %in, %out : f64
      %188 = arith.cmpf ogt, %in, %out : f64
      %189 = arith.select %188, %186, %out_140 : i64
      linalg.yield %187, %189 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_65 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_65 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.exp %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.divf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_66 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_67 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_68 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_71 = linalg.transpose ins(%cst_41 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_40 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_72 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_72 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_39 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_38 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_73 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %71 = tensor.empty() : tensor<32x64xf64>
    %transposed_74 = linalg.transpose ins(%cst_37 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %72 = tensor.empty() : tensor<14x64xf64>
    %73 = linalg.fill ins(%cst : f64) outs(%72 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %74 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %75 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%74, %cst_36 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x64xf64>
    %expanded_75 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %76 = tensor.empty() : tensor<2x7x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_51 : f64
      %186 = math.erf %185 : f64
      %187 = arith.addf %186, %cst_1 : f64
      %188 = arith.mulf %187, %cst_2 : f64
      %189 = arith.mulf %in, %188 : f64
      linalg.yield %189 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_76 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %78 = tensor.empty() : tensor<64x32xf64>
    %transposed_77 = linalg.transpose ins(%cst_35 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %80 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_34 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_78 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %expanded_78 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_33 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %cst_32 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.mulf %in, %cst_31 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_79 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_80 = linalg.transpose ins(%cst_30 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %95 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%94, %cst_29 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x96xf64>
    %expanded_81 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_82 = tensor.extract_slice %expanded_81[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_83 = tensor.extract_slice %expanded_81[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_84 = tensor.extract_slice %expanded_81[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_85 = tensor.expand_shape %extracted_slice_82 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_87 = tensor.expand_shape %extracted_slice_83 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_88 = tensor.expand_shape %extracted_slice_84 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_90 = linalg.transpose ins(%expanded_87 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_91 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_92 = tensor.collapse_shape %transposed_90 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %96 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_93 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %97 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_42 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %98 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %97 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_140: f64, %in_141: f64, %out: f64):
      %185 = arith.select %in, %in_140, %in_141 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %99:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_140: i64):
      %185 = linalg.index 3 : index
      %186 = arith.index_cast %185 : index to i64
      %187 = arith.maximumf %in, %out : f64
      %188 = arith.cmpf ogt, %in, %out : f64
      %189 = arith.select %188, %186, %out_140 : i64
      linalg.yield %187, %189 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_94 = tensor.expand_shape %99#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_94 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %101 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.exp %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %102 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x1xf64>
    %103 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.divf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_95 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_96 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %104 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_97 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_99 = tensor.collapse_shape %transposed_98 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_100 = linalg.transpose ins(%cst_28 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %106 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %cst_27 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_101 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_101 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %cst_26 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_25 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.mulf %in, %cst_31 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_102 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_103 = linalg.transpose ins(%cst_24 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_102, %transposed_103 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %121 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %cst_23 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x64xf64>
    %expanded_104 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_104 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_51 : f64
      %186 = math.erf %185 : f64
      %187 = arith.addf %186, %cst_1 : f64
      %188 = arith.mulf %187, %cst_2 : f64
      %189 = arith.mulf %in, %188 : f64
      linalg.yield %189 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_105 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_106 = linalg.transpose ins(%cst_22 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_105, %transposed_106 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %124 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_21 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_107 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_107 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %cst_20 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %cst_19 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.mulf %in, %cst_18 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_108 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_109 = linalg.transpose ins(%cst_17 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_108, %transposed_109 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %139 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%138, %cst_16 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x96xf64>
    %expanded_110 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_111 = tensor.extract_slice %expanded_110[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_112 = tensor.extract_slice %expanded_110[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_113 = tensor.extract_slice %expanded_110[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_114 = tensor.expand_shape %extracted_slice_111 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_115 = linalg.transpose ins(%expanded_114 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_116 = tensor.expand_shape %extracted_slice_112 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_117 = tensor.expand_shape %extracted_slice_113 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_119 = linalg.transpose ins(%expanded_116 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_120 = tensor.collapse_shape %transposed_115 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_121 = tensor.collapse_shape %transposed_119 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %140 = linalg.batch_matmul ins(%collapsed_120, %collapsed_121 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_122 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %141 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_122 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_42 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %142 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %141 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_140: f64, %in_141: f64, %out: f64):
      %185 = arith.select %in, %in_140, %in_141 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %143:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_140: i64):
      %185 = linalg.index 3 : index
      %186 = arith.index_cast %185 : index to i64
      %187 = arith.maximumf %in, %out : f64
      %188 = arith.cmpf ogt, %in, %out : f64
      %189 = arith.select %188, %186, %out_140 : i64
      linalg.yield %187, %189 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_123 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %144 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_123 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %145 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.exp %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %146 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x1xf64>
    %147 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.divf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_124 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_125 = tensor.collapse_shape %transposed_118 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %148 = linalg.batch_matmul ins(%collapsed_124, %collapsed_125 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_126 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_127 = linalg.transpose ins(%expanded_126 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_128 = tensor.collapse_shape %transposed_127 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_129 = linalg.transpose ins(%cst_15 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_128, %transposed_129 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %150 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%149, %cst_14 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_130 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %expanded_130 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %159 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %cst_13 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %cst_12 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.mulf %in, %cst_18 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_131 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_132 = linalg.transpose ins(%cst_11 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_131, %transposed_132 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %165 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_10 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x64xf64>
    %expanded_133 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_51 : f64
      %186 = math.erf %185 : f64
      %187 = arith.addf %186, %cst_1 : f64
      %188 = arith.mulf %187, %cst_2 : f64
      %189 = arith.mulf %in, %188 : f64
      linalg.yield %189 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_134 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_135 = linalg.transpose ins(%cst_9 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %167 = linalg.matmul ins(%collapsed_134, %transposed_135 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %168 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%167, %cst_8 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<14x32xf64>
    %expanded_136 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_136 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %171 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.subf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %172 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %out : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.divf %in, %cst_50 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = arith.addf %in, %cst_47 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %185 = math.rsqrt %in : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %177 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.mulf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_140: f64, %out: f64):
      %185 = arith.addf %in, %in_140 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x32xf64>
    %181 = tensor.empty() : tensor<32x50xf64>
    %transposed_137 = linalg.transpose ins(%cst_5 : tensor<50x32xf64>) outs(%181 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_138 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %182 = tensor.empty() : tensor<14x50xf64>
    %183 = linalg.fill ins(%cst : f64) outs(%182 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %184 = linalg.matmul ins(%collapsed_138, %transposed_137 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%183 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_139 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_139 : tensor<2x7x50xf64>
  }
}
