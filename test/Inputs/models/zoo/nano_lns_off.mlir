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
    %cst_18 = arith.constant dense_resource<h.2.ln1.bias> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<h.2.ln1.weight> : tensor<32xf64>
    %cst_20 = arith.constant dense_resource<h.1.mlp.proj.bias> : tensor<32xf64>
    %cst_21 = arith.constant dense_resource<h.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_22 = arith.constant dense_resource<h.1.mlp.fc.bias> : tensor<64xf64>
    %cst_23 = arith.constant dense_resource<h.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_24 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_25 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_27 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_28 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_29 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_30 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_31 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_32 = arith.constant dense_resource<h.0.mlp.proj.bias> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<h.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_34 = arith.constant dense_resource<h.0.mlp.fc.bias> : tensor<64xf64>
    %cst_35 = arith.constant dense_resource<h.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_36 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_37 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_38 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_39 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_40 = arith.constant 2.8284271247461903 : f64
    %cst_41 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_42 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_43 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_44 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_45 = arith.constant 1.000000e-05 : f64
    %cst_46 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_47 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_48 = arith.constant 3.200000e+01 : f64
    %cst_49 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 2 : index
      %183 = arith.cmpi slt, %181, %c50 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_47[%181, %182] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %181 = linalg.index 0 : index
      %182 = arith.index_cast %181 : index to i64
      linalg.yield %182 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 1 : index
      %183 = arith.cmpi slt, %181, %c7 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_46[%181, %182] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_44 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_43 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_42 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_41 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_50 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_51 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_52 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_54 = tensor.expand_shape %extracted_slice_50 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_55 = tensor.expand_shape %extracted_slice_51 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_57 = linalg.transpose ins(%expanded_54 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_58 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_60 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_40 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_61 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_62 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_61, %expanded_62 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %181 = arith.subi %in, %in_138 : i64
      linalg.yield %181 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %181 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %181 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_138: i1, %out: i1):
      %181 = arith.andi %in, %in_138 : i1
      linalg.yield %181 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %181 = arith.xori %in, %true : i1
      linalg.yield %181 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_138: f64, %in_139: f64, %out: f64):
      %181 = arith.select %in, %in_138, %in_139 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f64
      %184 = arith.cmpf ogt, %in, %out : f64
      %185 = arith.select %184, %182, %out_138 : i64
      linalg.yield %183, %185 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_63 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_63 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.exp %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.divf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_64 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_65 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_66 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_69 = linalg.transpose ins(%cst_39 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_38 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_70 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_70 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_37 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_36 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_71 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %71 = tensor.empty() : tensor<32x64xf64>
    %transposed_72 = linalg.transpose ins(%cst_35 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %72 = tensor.empty() : tensor<14x64xf64>
    %73 = linalg.fill ins(%cst : f64) outs(%72 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %74 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %75 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%74, %cst_34 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x64xf64>
    %expanded_73 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %76 = tensor.empty() : tensor<2x7x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_49 : f64
      %182 = math.erf %181 : f64
      %183 = arith.addf %182, %cst_1 : f64
      %184 = arith.mulf %183, %cst_2 : f64
      %185 = arith.mulf %in, %184 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_74 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %78 = tensor.empty() : tensor<64x32xf64>
    %transposed_75 = linalg.transpose ins(%cst_33 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %80 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_32 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_76 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %expanded_76 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_31 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %cst_30 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_77 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_78 = linalg.transpose ins(%cst_29 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %94 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %cst_28 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x96xf64>
    %expanded_79 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_80 = tensor.extract_slice %expanded_79[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_81 = tensor.extract_slice %expanded_79[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_82 = tensor.extract_slice %expanded_79[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_83 = tensor.expand_shape %extracted_slice_80 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_85 = tensor.expand_shape %extracted_slice_81 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_86 = tensor.expand_shape %extracted_slice_82 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_88 = linalg.transpose ins(%expanded_85 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_89 = tensor.collapse_shape %transposed_84 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_90 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %95 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_91 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %96 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_40 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %97 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %96 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_138: f64, %in_139: f64, %out: f64):
      %181 = arith.select %in, %in_138, %in_139 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %98:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f64
      %184 = arith.cmpf ogt, %in, %out : f64
      %185 = arith.select %184, %182, %out_138 : i64
      linalg.yield %183, %185 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_92 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %99 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_92 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %100 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.exp %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %101 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.divf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_93 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_94 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %103 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_95 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_97 = tensor.collapse_shape %transposed_96 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_98 = linalg.transpose ins(%cst_27 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %105 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%104, %cst_26 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_99 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_99 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %cst_25 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %cst_24 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_100 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_101 = linalg.transpose ins(%cst_23 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %119 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_22 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x64xf64>
    %expanded_102 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_49 : f64
      %182 = math.erf %181 : f64
      %183 = arith.addf %182, %cst_1 : f64
      %184 = arith.mulf %183, %cst_2 : f64
      %185 = arith.mulf %in, %184 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_103 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_104 = linalg.transpose ins(%cst_21 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_103, %transposed_104 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %122 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%121, %cst_20 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_105 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_105 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %cst_19 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %cst_18 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_106 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_107 = linalg.transpose ins(%cst_17 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_106, %transposed_107 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %136 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%135, %cst_16 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x96xf64>
    %expanded_108 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_109 = tensor.extract_slice %expanded_108[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_110 = tensor.extract_slice %expanded_108[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_111 = tensor.extract_slice %expanded_108[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_112 = tensor.expand_shape %extracted_slice_109 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_114 = tensor.expand_shape %extracted_slice_110 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_115 = tensor.expand_shape %extracted_slice_111 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_117 = linalg.transpose ins(%expanded_114 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_118 = tensor.collapse_shape %transposed_113 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_119 = tensor.collapse_shape %transposed_117 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %137 = linalg.batch_matmul ins(%collapsed_118, %collapsed_119 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_120 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %138 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_120 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_40 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %139 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %138 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_138: f64, %in_139: f64, %out: f64):
      %181 = arith.select %in, %in_138, %in_139 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %140:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f64
      %184 = arith.cmpf ogt, %in, %out : f64
      %185 = arith.select %184, %182, %out_138 : i64
      linalg.yield %183, %185 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_121 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %141 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_121 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %142 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.exp %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %143 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x1xf64>
    %144 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %143 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.divf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_122 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_123 = tensor.collapse_shape %transposed_116 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %145 = linalg.batch_matmul ins(%collapsed_122, %collapsed_123 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_124 = tensor.expand_shape %145 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_126 = tensor.collapse_shape %transposed_125 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_127 = linalg.transpose ins(%cst_15 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_126, %transposed_127 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %147 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%146, %cst_14 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_128 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %expanded_128 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %156 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %cst_13 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %cst_12 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_129 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_130 = linalg.transpose ins(%cst_11 : tensor<64x32xf64>) outs(%71 : tensor<32x64xf64>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_129, %transposed_130 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%73 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %161 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_10 : tensor<14x64xf64>, tensor<64xf64>) outs(%72 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x64xf64>
    %expanded_131 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<2x7x64xf64>) outs(%76 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_49 : f64
      %182 = math.erf %181 : f64
      %183 = arith.addf %182, %cst_1 : f64
      %184 = arith.mulf %183, %cst_2 : f64
      %185 = arith.mulf %in, %184 : f64
      linalg.yield %185 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_132 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_133 = linalg.transpose ins(%cst_9 : tensor<32x64xf64>) outs(%78 : tensor<64x32xf64>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_132, %transposed_133 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %164 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%163, %cst_8 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<14x32xf64>
    %expanded_134 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %expanded_134 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.subf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %out : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.divf %in, %cst_48 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = arith.addf %in, %cst_45 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %181 = math.rsqrt %in : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.mulf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %181 = arith.addf %in, %in_138 : f64
      linalg.yield %181 : f64
    } -> tensor<2x7x32xf64>
    %177 = tensor.empty() : tensor<32x50xf64>
    %transposed_135 = linalg.transpose ins(%cst_5 : tensor<50x32xf64>) outs(%177 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_136 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %178 = tensor.empty() : tensor<14x50xf64>
    %179 = linalg.fill ins(%cst : f64) outs(%178 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %180 = linalg.matmul ins(%collapsed_136, %transposed_135 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%179 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_137 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_137 : tensor<2x7x50xf64>
  }
}
