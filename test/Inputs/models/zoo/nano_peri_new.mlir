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
    %cst_8 = arith.constant dense_resource<h.1.out2.bias> : tensor<32xf64>
    %cst_9 = arith.constant dense_resource<h.1.out2.weight> : tensor<32xf64>
    %cst_10 = arith.constant dense_resource<h.1.mlp.proj.bias> : tensor<32xf64>
    %cst_11 = arith.constant dense_resource<h.1.mlp.proj.weight> : tensor<32x64xf64>
    %cst_12 = arith.constant dense_resource<h.1.mlp.fc.bias> : tensor<64xf64>
    %cst_13 = arith.constant dense_resource<h.1.mlp.fc.weight> : tensor<64x32xf64>
    %cst_14 = arith.constant dense_resource<h.1.ln2.bias> : tensor<32xf64>
    %cst_15 = arith.constant dense_resource<h.1.ln2.weight> : tensor<32xf64>
    %cst_16 = arith.constant dense_resource<h.1.out1.bias> : tensor<32xf64>
    %cst_17 = arith.constant dense_resource<h.1.out1.weight> : tensor<32xf64>
    %cst_18 = arith.constant dense_resource<h.1.attn.proj.bias> : tensor<32xf64>
    %cst_19 = arith.constant dense_resource<h.1.attn.proj.weight> : tensor<32x32xf64>
    %cst_20 = arith.constant dense_resource<h.1.attn.qkv.bias> : tensor<96xf64>
    %cst_21 = arith.constant dense_resource<h.1.attn.qkv.weight> : tensor<96x32xf64>
    %cst_22 = arith.constant dense_resource<h.1.ln1.bias> : tensor<32xf64>
    %cst_23 = arith.constant dense_resource<h.1.ln1.weight> : tensor<32xf64>
    %cst_24 = arith.constant dense_resource<h.0.out2.bias> : tensor<32xf64>
    %cst_25 = arith.constant dense_resource<h.0.out2.weight> : tensor<32xf64>
    %cst_26 = arith.constant dense_resource<h.0.mlp.proj.bias> : tensor<32xf64>
    %cst_27 = arith.constant dense_resource<h.0.mlp.proj.weight> : tensor<32x64xf64>
    %cst_28 = arith.constant dense_resource<h.0.mlp.fc.bias> : tensor<64xf64>
    %cst_29 = arith.constant dense_resource<h.0.mlp.fc.weight> : tensor<64x32xf64>
    %cst_30 = arith.constant dense_resource<h.0.ln2.bias> : tensor<32xf64>
    %cst_31 = arith.constant dense_resource<h.0.ln2.weight> : tensor<32xf64>
    %cst_32 = arith.constant dense_resource<h.0.out1.bias> : tensor<32xf64>
    %cst_33 = arith.constant dense_resource<h.0.out1.weight> : tensor<32xf64>
    %cst_34 = arith.constant dense_resource<h.0.attn.proj.bias> : tensor<32xf64>
    %cst_35 = arith.constant dense_resource<h.0.attn.proj.weight> : tensor<32x32xf64>
    %cst_36 = arith.constant 2.8284271247461903 : f64
    %cst_37 = arith.constant dense_resource<h.0.attn.qkv.bias> : tensor<96xf64>
    %cst_38 = arith.constant dense_resource<h.0.attn.qkv.weight> : tensor<96x32xf64>
    %cst_39 = arith.constant dense_resource<h.0.ln1.bias> : tensor<32xf64>
    %cst_40 = arith.constant dense_resource<h.0.ln1.weight> : tensor<32xf64>
    %cst_41 = arith.constant 1.000000e-05 : f64
    %cst_42 = arith.constant dense_resource<wpe.weight> : tensor<7x32xf64>
    %cst_43 = arith.constant dense_resource<wte.weight> : tensor<50x32xf64>
    %cst_44 = arith.constant 3.200000e+01 : f64
    %cst_45 = arith.constant 1.4142135623730951 : f64
    %0 = tensor.empty() : tensor<2x7x32xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %183 = arith.index_cast %in : i64 to index
      %184 = linalg.index 2 : index
      %185 = arith.cmpi slt, %183, %c50 : index
      cf.assert %185, "index must be smaller than dim size"
      %186 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %186, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_43[%183, %184] : tensor<50x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<2x7x32xf64>
    %2 = tensor.empty() : tensor<7xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %183 = linalg.index 0 : index
      %184 = arith.index_cast %183 : index to i64
      linalg.yield %184 : i64
    } -> tensor<7xi64>
    %4 = tensor.empty() : tensor<7x32xf64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<7xi64>) outs(%4 : tensor<7x32xf64>) {
    ^bb0(%in: i64, %out: f64):
      %183 = arith.index_cast %in : i64 to index
      %184 = linalg.index 1 : index
      %185 = arith.cmpi slt, %183, %c7 : index
      cf.assert %185, "index must be smaller than dim size"
      %186 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %186, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_42[%183, %184] : tensor<7x32xf64>
      linalg.yield %extracted : f64
    } -> tensor<7x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x32xf64>, tensor<7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %7 = tensor.empty() : tensor<2x7x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_40 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_39 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %20 = tensor.empty() : tensor<32x96xf64>
    %transposed = linalg.transpose ins(%cst_38 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<14x96xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %23 = linalg.matmul ins(%collapsed, %transposed : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_37 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x96xf64>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_46 = tensor.extract_slice %expanded[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_47 = tensor.extract_slice %expanded[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_48 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %25 = tensor.empty() : tensor<2x4x7x8xf64>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_50 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_51 = tensor.expand_shape %extracted_slice_47 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x4x8x7xf64>
    %transposed_53 = linalg.transpose ins(%expanded_50 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %27 = tensor.empty() : tensor<8x7x7xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %29 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_56 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %30 = tensor.empty() : tensor<2x4x7x7xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_36 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %expanded_57 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_58 = tensor.expand_shape %3 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %32 = tensor.empty() : tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_57, %expanded_58 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%32 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_105: i64, %out: i64):
      %183 = arith.subi %in, %in_105 : i64
      linalg.yield %183 : i64
    } -> tensor<7x7xi64>
    %34 = tensor.empty() : tensor<7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %183 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %183 : i1
    } -> tensor<7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_105: i1, %out: i1):
      %183 = arith.andi %in, %in_105 : i1
      linalg.yield %183 : i1
    } -> tensor<7x7xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xi1>) outs(%34 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      %183 = arith.xori %in, %true : i1
      linalg.yield %183 : i1
    } -> tensor<7x7xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %31 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_105: f64, %in_106: f64, %out: f64):
      %183 = arith.select %in, %in_105, %in_106 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %39 = tensor.empty() : tensor<2x4x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %41 = tensor.empty() : tensor<2x4x7xf64>
    %42 = linalg.fill ins(%cst_0 : f64) outs(%41 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
    %43:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_105: i64):
      %183 = linalg.index 3 : index
      %184 = arith.index_cast %183 : index to i64
      %185 = arith.maximumf %in, %out : f64
      %186 = arith.cmpf ogt, %in, %out : f64
      %187 = arith.select %186, %184, %out_105 : i64
      linalg.yield %185, %187 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_59 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %44 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_59 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.exp %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %46 = tensor.empty() : tensor<2x4x7x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x4x7x1xf64>) -> tensor<2x4x7x1xf64>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.divf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_60 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_61 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %50 = tensor.empty() : tensor<8x7x8xf64>
    %51 = linalg.fill ins(%cst : f64) outs(%50 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %52 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_62 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %53 = tensor.empty() : tensor<2x7x4x8xf64>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %54 = tensor.empty() : tensor<32x32xf64>
    %transposed_65 = linalg.transpose ins(%cst_35 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<14x32xf64>
    %56 = linalg.fill ins(%cst : f64) outs(%55 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %57 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_34 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x32xf64>
    %expanded_66 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_66 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %60 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %61 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %66 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %cst_33 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_32 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %69 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %cst_31 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %cst_30 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_67 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %82 = tensor.empty() : tensor<32x64xf64>
    %transposed_68 = linalg.transpose ins(%cst_29 : tensor<64x32xf64>) outs(%82 : tensor<32x64xf64>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<14x64xf64>
    %84 = linalg.fill ins(%cst : f64) outs(%83 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %85 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%84 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %86 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%85, %cst_28 : tensor<14x64xf64>, tensor<64xf64>) outs(%83 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x64xf64>
    %expanded_69 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %87 = tensor.empty() : tensor<2x7x64xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x7x64xf64>) outs(%87 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_45 : f64
      %184 = math.erf %183 : f64
      %185 = arith.addf %184, %cst_1 : f64
      %186 = arith.mulf %185, %cst_2 : f64
      %187 = arith.mulf %in, %186 : f64
      linalg.yield %187 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_70 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %89 = tensor.empty() : tensor<64x32xf64>
    %transposed_71 = linalg.transpose ins(%cst_27 : tensor<32x64xf64>) outs(%89 : tensor<64x32xf64>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %91 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%90, %cst_26 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x32xf64>
    %expanded_72 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_72 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %93 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %cst_25 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_24 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %102 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %cst_23 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %cst_22 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_73 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_74 = linalg.transpose ins(%cst_21 : tensor<96x32xf64>) outs(%20 : tensor<32x96xf64>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<14x32xf64>, tensor<32x96xf64>) outs(%22 : tensor<14x96xf64>) -> tensor<14x96xf64>
    %116 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%115, %cst_20 : tensor<14x96xf64>, tensor<96xf64>) outs(%21 : tensor<14x96xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x96xf64>
    %expanded_75 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 7, 96] : tensor<14x96xf64> into tensor<2x7x96xf64>
    %extracted_slice_76 = tensor.extract_slice %expanded_75[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_77 = tensor.extract_slice %expanded_75[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %extracted_slice_78 = tensor.extract_slice %expanded_75[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf64> to tensor<2x7x32xf64>
    %expanded_79 = tensor.expand_shape %extracted_slice_76 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_81 = tensor.expand_shape %extracted_slice_77 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %expanded_82 = tensor.expand_shape %extracted_slice_78 [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf64> into tensor<2x7x4x8xf64>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<2x7x4x8xf64>) outs(%25 : tensor<2x4x7x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%expanded_81 : tensor<2x7x4x8xf64>) outs(%26 : tensor<2x4x8x7xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_85 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2], [3]] : tensor<2x4x8x7xf64> into tensor<8x8x7xf64>
    %117 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<8x7x8xf64>, tensor<8x8x7xf64>) outs(%28 : tensor<8x7x7xf64>) -> tensor<8x7x7xf64>
    %expanded_87 = tensor.expand_shape %117 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf64> into tensor<2x4x7x7xf64>
    %118 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_36 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %119 = linalg.generic {indexing_maps = [#map12, #map13, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %118 : tensor<7x7xi1>, tensor<f64>, tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: i1, %in_105: f64, %in_106: f64, %out: f64):
      %183 = arith.select %in, %in_105, %in_106 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %120:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<2x4x7x7xf64>) outs(%42, %40 : tensor<2x4x7xf64>, tensor<2x4x7xi64>) {
    ^bb0(%in: f64, %out: f64, %out_105: i64):
      %183 = linalg.index 3 : index
      %184 = arith.index_cast %183 : index to i64
      %185 = arith.maximumf %in, %out : f64
      %186 = arith.cmpf ogt, %in, %out : f64
      %187 = arith.select %186, %184, %out_105 : i64
      linalg.yield %185, %187 : f64, i64
    } -> (tensor<2x4x7xf64>, tensor<2x4x7xi64>)
    %expanded_88 = tensor.expand_shape %120#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf64> into tensor<2x4x7x1xf64>
    %121 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_88 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %122 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x4x7x7xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.exp %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %123 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<2x4x7x7xf64>) outs(%47 : tensor<2x4x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x1xf64>
    %124 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<2x4x7x7xf64>, tensor<2x4x7x1xf64>) outs(%30 : tensor<2x4x7x7xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.divf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x4x7x7xf64>
    %collapsed_89 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<2x4x7x7xf64> into tensor<8x7x7xf64>
    %collapsed_90 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
    %125 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<8x7x7xf64>, tensor<8x7x8xf64>) outs(%51 : tensor<8x7x8xf64>) -> tensor<8x7x8xf64>
    %expanded_91 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf64> into tensor<2x4x7x8xf64>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<2x4x7x8xf64>) outs(%53 : tensor<2x7x4x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0, 1], [2, 3]] : tensor<2x7x4x8xf64> into tensor<14x32xf64>
    %transposed_94 = linalg.transpose ins(%cst_19 : tensor<32x32xf64>) outs(%54 : tensor<32x32xf64>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<14x32xf64>, tensor<32x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %127 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%126, %cst_18 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x32xf64>
    %expanded_95 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_95 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %129 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %cst_17 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_16 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %138 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %cst_15 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %cst_14 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %collapsed_96 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %transposed_97 = linalg.transpose ins(%cst_13 : tensor<64x32xf64>) outs(%82 : tensor<32x64xf64>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_96, %transposed_97 : tensor<14x32xf64>, tensor<32x64xf64>) outs(%84 : tensor<14x64xf64>) -> tensor<14x64xf64>
    %152 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%151, %cst_12 : tensor<14x64xf64>, tensor<64xf64>) outs(%83 : tensor<14x64xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x64xf64>
    %expanded_98 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf64> into tensor<2x7x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<2x7x64xf64>) outs(%87 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_45 : f64
      %184 = math.erf %183 : f64
      %185 = arith.addf %184, %cst_1 : f64
      %186 = arith.mulf %185, %cst_2 : f64
      %187 = arith.mulf %in, %186 : f64
      linalg.yield %187 : f64
    } -> tensor<2x7x64xf64>
    %collapsed_99 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x7x64xf64> into tensor<14x64xf64>
    %transposed_100 = linalg.transpose ins(%cst_11 : tensor<32x64xf64>) outs(%89 : tensor<64x32xf64>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<14x64xf64>, tensor<64x32xf64>) outs(%56 : tensor<14x32xf64>) -> tensor<14x32xf64>
    %155 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%154, %cst_10 : tensor<14x32xf64>, tensor<32xf64>) outs(%55 : tensor<14x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<14x32xf64>
    %expanded_101 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf64> into tensor<2x7x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_101 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %157 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %158 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %163 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %cst_9 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_8 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %166 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.subf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x7x32xf64>, tensor<2x7x32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x7x32xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %out : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.divf %in, %cst_44 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = arith.addf %in, %cst_41 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x7x1xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %183 = math.rsqrt %in : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<2x7x32xf64>, tensor<2x7x1xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %cst_7 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.mulf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %cst_6 : tensor<2x7x32xf64>, tensor<32xf64>) outs(%0 : tensor<2x7x32xf64>) {
    ^bb0(%in: f64, %in_105: f64, %out: f64):
      %183 = arith.addf %in, %in_105 : f64
      linalg.yield %183 : f64
    } -> tensor<2x7x32xf64>
    %179 = tensor.empty() : tensor<32x50xf64>
    %transposed_102 = linalg.transpose ins(%cst_5 : tensor<50x32xf64>) outs(%179 : tensor<32x50xf64>) permutation = [1, 0] 
    %collapsed_103 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<2x7x32xf64> into tensor<14x32xf64>
    %180 = tensor.empty() : tensor<14x50xf64>
    %181 = linalg.fill ins(%cst : f64) outs(%180 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %182 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<14x32xf64>, tensor<32x50xf64>) outs(%181 : tensor<14x50xf64>) -> tensor<14x50xf64>
    %expanded_104 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, 7, 50] : tensor<14x50xf64> into tensor<2x7x50xf64>
    return %expanded_104 : tensor<2x7x50xf64>
  }
}
