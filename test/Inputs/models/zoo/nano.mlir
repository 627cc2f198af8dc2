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
    %cst_8 = arith.constant dense_resource<h.1.mlp.proj.bias> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<h.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_10 = arith.constant dense_resource<h.1.mlp.fc.bias> : tensor<64xf64>
    %cst_11 = arith.constant dense_resource<h.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_12 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_13 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_14 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_15 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_16 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_17 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_18 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<h.0.mlp.proj.bias> : tensor<32xf64>
    %cst_21 = arith.constant dense_resource<h.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_22 = arith.constant dense_resource<h.0.mlp.fc.bias> : tensor<64xf64>
    %cst_23 = arith.constant dense_resource<h.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_24 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_25 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_27 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_28 = arith.constant 2.8284271247461903 : f64
    %cst_29 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_30 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_31 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_32 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_33 = arith.constant 1.000000e-05 : f64
    %cst_34 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_35 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_36 = arith.constant 3.200000e+01 : f64
    %cst_37 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c50 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_35[%139, %140] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 1 : index
      %141 = arith.cmpi slt, %139, %c7 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_34[%139, %140] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %cst_33 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.rsqrt %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_32 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_31 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_30 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_29 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_38 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_39 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_40 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_42 = tensor.expand_shape %extracted_slice_38 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_43 = tensor.expand_shape %extracted_slice_39 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_45 = linalg.transpose ins(%expanded_42 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_46 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_48 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_28 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_49 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_50 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_49, %expanded_50 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_97: i64, %out: i64):
      %139 = arith.subi %in, %in_97 : i64
      linalg.yield %139 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %139 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_97: i1, %out: i1):
      %139 = arith.andi %in, %in_97 : i1
      linalg.yield %139 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %139 = arith.xori %in, %true : i1
      linalg.yield %139 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_97: f64, %in_98: f64, %out: f64):
      %139 = arith.select %in, %in_97, %in_98 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_97: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f64
      %142 = arith.cmpf ogt, %in, %out : f64
      %143 = arith.select %142, %140, %out_97 : i64
      linalg.yield %141, %143 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_51 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_51 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.exp %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.divf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_52 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_53 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_54 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_57 = linalg.transpose ins(%cst_27 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_26 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x32xf64>
    %expanded_58 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_58 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %cst_33 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.rsqrt %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_25 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_24 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_59 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %71 = tensor.empty() : tensor<32x64xf64>
    %transposed_60 = linalg.transpose ins(%cst_23 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %72 = tensor.empty() : tensor<14x64xf64>
    %73 = linalg.fill ins(%cst : f64) outs(%72 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %74 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %75 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%74, %cst_22 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x64xf64>
    %expanded_61 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %76 = tensor.empty() : tensor<2x7x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_37 : f64
      %140 = math.erf %139 : f64
      %141 = arith.addf %140, %cst_1 : f64
      %142 = arith.mulf %141, %cst_2 : f64
      %143 = arith.mulf %in, %142 : f64
      linalg.yield %143 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_62 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %78 = tensor.empty() : tensor<64x32xf64>
    %transposed_63 = linalg.transpose ins(%cst_21 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %80 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_20 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x32xf64>
    %expanded_64 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %expanded_64 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %cst_33 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.rsqrt %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_19 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %cst_18 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_65 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_66 = linalg.transpose ins(%cst_17 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %94 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %cst_16 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x96xf64>
    %expanded_67 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_68 = tensor.extract_slice %expanded_67[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_69 = tensor.extract_slice %expanded_67[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_70 = tensor.extract_slice %expanded_67[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_71 = tensor.expand_shape %extracted_slice_68 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_73 = tensor.expand_shape %extracted_slice_69 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_74 = tensor.expand_shape %extracted_slice_70 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%expanded_73 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_77 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %95 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_79 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %96 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_28 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %97 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %96 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_97: f64, %in_98: f64, %out: f64):
      %139 = arith.select %in, %in_97, %in_98 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %98:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_97: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f64
      %142 = arith.cmpf ogt, %in, %out : f64
      %143 = arith.select %142, %140, %out_97 : i64
      linalg.yield %141, %143 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_80 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %99 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_80 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %100 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.exp %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %101 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.divf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_81 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_82 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %103 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_83 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_86 = linalg.transpose ins(%cst_15 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %105 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%104, %cst_14 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x32xf64>
    %expanded_87 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_87 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %cst_33 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.rsqrt %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %cst_13 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %cst_12 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_88 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_89 = linalg.transpose ins(%cst_11 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %119 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_10 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x64xf64>
    %expanded_90 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_37 : f64
      %140 = math.erf %139 : f64
      %141 = arith.addf %140, %cst_1 : f64
      %142 = arith.mulf %141, %cst_2 : f64
      %143 = arith.mulf %in, %142 : f64
      linalg.yield %143 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_91 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_92 = linalg.transpose ins(%cst_9 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %122 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%121, %cst_8 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<14x32xf64>
    %expanded_93 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_93 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.subf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_36 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %cst_33 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = math.rsqrt %in : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.mulf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_97: f64, %out: f64):
      %139 = arith.addf %in, %in_97 : f64
      linalg.yield %139 : f64
    } -> tensor<2x7x32xf64>
    %135 = tensor.empty() : tensor<32x50xf64>
    %transposed_94 = linalg.transpose ins(%cst_5 : tensor<50x32xf64>) outs(%135 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %136 = tensor.empty() : tensor<14x50xf64>
    %137 = linalg.fill ins(%cst : f64) outs(%136 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %138 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%137 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_96 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_96 : tensor<2x7x50xf64>
  }
}
