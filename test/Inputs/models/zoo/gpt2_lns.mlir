#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x6xi64>) -> tensor<1x6x20xf64> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c6_i64 = arith.constant 6 : i64
    %c20 = arith.constant 20 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f64>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense_resource<model.transformer.wte.weight_1> : tensor<20x16xf64>
    %cst_5 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<16xf64>
    %cst_6 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<16xf64>
    %cst_7 = arith.constant dense_resource<model.transformer.h.2.mlp.c_proj.bias> : tensor<16xf64>
    %cst_8 = arith.constant dense_resource<model.transformer.h.2.mlp.c_proj.weight> : tensor<64x16xf64>
    %cst_9 = arith.constant dense_resource<model.transformer.h.2.mlp.c_fc.bias> : tensor<64xf64>
    %cst_10 = arith.constant dense_resource<model.transformer.h.2.mlp.c_fc.weight> : tensor<16x64xf64>
    %cst_11 = arith.constant dense_resource<model.transformer.h.2.ln_2.bias> : tensor<16xf64>
    %cst_12 = arith.constant dense_resource<model.transformer.h.2.ln_2.weight> : tensor<16xf64>
    %cst_13 = arith.constant dense_resource<model.transformer.h.2.attn.c_proj.bias> : tensor<16xf64>
    %cst_14 = arith.constant dense_resource<model.transformer.h.2.attn.c_proj.weight> : tensor<16x16xf64>
    %cst_15 = arith.constant dense_resource<model.transformer.h.2.attn.c_attn.bias> : tensor<48xf64>
    %cst_16 = arith.constant dense_resource<model.transformer.h.2.attn.c_attn.weight> : tensor<16x48xf64>
    %cst_17 = arith.constant 0.57735026918962573 : f64
    %cst_18 = arith.constant dense_resource<model.transformer.h.2.ln_1.bias> : tensor<16xf64>
    %cst_19 = arith.constant dense_resource<model.transformer.h.2.ln_1.weight> : tensor<16xf64>
    %cst_20 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.bias> : tensor<16xf64>
    %cst_21 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.weight> : tensor<64x16xf64>
    %cst_22 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.bias> : tensor<64xf64>
    %cst_23 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.weight> : tensor<16x64xf64>
    %cst_24 = arith.constant dense_resource<model.transformer.h.1.ln_2.bias> : tensor<16xf64>
    %cst_25 = arith.constant dense_resource<model.transformer.h.1.ln_2.weight> : tensor<16xf64>
    %cst_26 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.bias> : tensor<16xf64>
    %cst_27 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.weight> : tensor<16x16xf64>
    %cst_28 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.bias> : tensor<48xf64>
    %cst_29 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.weight> : tensor<16x48xf64>
    %cst_30 = arith.constant 0.70710678118654757 : f64
    %cst_31 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<16xf64>
    %cst_32 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<16xf64>
    %cst_33 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.bias> : tensor<16xf64>
    %cst_34 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.weight> : tensor<64x16xf64>
    %cst_35 = arith.constant 0.79788456080286541 : f64
    %cst_36 = arith.constant 4.471500e-02 : f64
    %cst_37 = arith.constant 5.000000e-01 : f64
    %cst_38 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.bias> : tensor<64xf64>
    %cst_39 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.weight> : tensor<16x64xf64>
    %cst_40 = arith.constant dense_resource<model.transformer.h.0.ln_2.bias> : tensor<16xf64>
    %cst_41 = arith.constant dense_resource<model.transformer.h.0.ln_2.weight> : tensor<16xf64>
    %cst_42 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.bias> : tensor<16xf64>
    %cst_43 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.weight> : tensor<16x16xf64>
    %cst_44 = arith.constant 0.35355339059327379 : f64
    %cst_45 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.bias> : tensor<48xf64>
    %cst_46 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.weight> : tensor<16x48xf64>
    %cst_47 = arith.constant 1.000000e+00 : f64
    %cst_48 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<16xf64>
    %cst_49 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<16xf64>
    %cst_50 = arith.constant 1.000000e-05 : f64
    %cst_51 = arith.constant dense_resource<model.transformer.wpe.weight> : tensor<8x16xf64>
    %cst_52 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<20x16xf64>
    %cst_53 = arith.constant 1.600000e+01 : f64
    %cst_54 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x6x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x6xi64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: i64, %out: f64):
      %223 = arith.index_cast %in : i64 to index
      %224 = linalg.index 2 : index
      %225 = arith.cmpi slt, %223, %c20 : index
      cf.assert %225, "index must be smaller than dim size"
      %226 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %226, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_52[%223, %224] : tensor<20x16xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x6x16xf64>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %223 = linalg.index 0 : index
      %224 = arith.index_cast %223 : index to i64
      linalg.yield %224 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x6xi64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: i64, %out: f64):
      %223 = arith.index_cast %in : i64 to index
      %224 = linalg.index 2 : index
      %225 = arith.cmpi slt, %223, %c8 : index
      cf.assert %225, "index must be smaller than dim size"
      %226 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %226, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_51[%223, %224] : tensor<8x16xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x6x16xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x6xi64> to tensor<1x1xi64>
    %6 = tensor.empty() : tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%6 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %223 = arith.subi %in, %c1_i64 : i64
      linalg.yield %223 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %7, %expanded : (tensor<1x1xi64>, tensor<1x6xi64>) -> tensor<1x7xi64>
    %extracted_slice_55 = tensor.extract_slice %concat[0, 0] [1, 6] [1, 1] : tensor<1x7xi64> to tensor<1x6xi64>
    %extracted_slice_56 = tensor.extract_slice %concat[0, 1] [1, 6] [1, 1] : tensor<1x7xi64> to tensor<1x6xi64>
    %8 = tensor.empty() : tensor<1x6xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_56, %extracted_slice_55 : tensor<1x6xi64>, tensor<1x6xi64>) outs(%8 : tensor<1x6xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %223 = arith.subi %in, %in_138 : i64
      linalg.yield %223 : i64
    } -> tensor<1x6xi64>
    %10 = tensor.empty() : tensor<1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x6xi64>) outs(%10 : tensor<1x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %223 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %223 : i1
    } -> tensor<1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x6xi1>) outs(%8 : tensor<1x6xi64>) {
    ^bb0(%in: i1, %out: i64):
      %223 = arith.extui %in : i1 to i64
      linalg.yield %223 : i64
    } -> tensor<1x6xi64>
    %expanded_57 = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
    %13 = tensor.empty() : tensor<6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_57 : tensor<1x6xi64>, tensor<6x1xi64>) outs(%13 : tensor<6x6xi1>) {
    ^bb0(%in: i64, %in_138: i64, %out: i1):
      %223 = arith.cmpi sle, %in, %in_138 : i64
      linalg.yield %223 : i1
    } -> tensor<6x6xi1>
    %expanded_58 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [1, 1, 6] : tensor<1x6xi64> into tensor<1x1x6xi64>
    %15 = tensor.empty() : tensor<1x6x6xi64>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded_58, %cst_54 : tensor<6x6xi1>, tensor<1x1x6xi64>, tensor<i64>) outs(%15 : tensor<1x6x6xi64>) {
    ^bb0(%in: i1, %in_138: i64, %in_139: i64, %out: i64):
      %223 = arith.select %in, %in_138, %in_139 : i64
      linalg.yield %223 : i64
    } -> tensor<1x6x6xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x6xi64>) -> tensor<1x6xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x6x6xi64>) outs(%17 : tensor<1x6xi64>) {
    ^bb0(%in: i64, %out: i64):
      %223 = arith.addi %in, %out : i64
      linalg.yield %223 : i64
    } -> tensor<1x6xi64>
    %19 = tensor.empty() : tensor<1xi64>
    %20 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%19 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_59 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_60 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_61 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %21 = tensor.empty() : tensor<1x1x6x1xi64>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_60 : tensor<1x1x1x1xi64>, tensor<1x1x6x1xi64>) outs(%21 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %223 = arith.cmpi slt, %in, %c0_i64 : i64
      %224 = arith.addi %in, %c1_i64 : i64
      %225 = arith.select %223, %224, %in : i64
      %226 = arith.index_cast %225 : i64 to index
      %227 = arith.cmpi slt, %in_138, %c0_i64 : i64
      %228 = arith.addi %in_138, %c6_i64 : i64
      %229 = arith.select %227, %228, %in_138 : i64
      %230 = arith.index_cast %229 : i64 to index
      %extracted = tensor.extract %expanded[%226, %230] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x6x1xi64>
    %23 = tensor.empty() : tensor<1x1x1x6xi64>
    %24 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_61 : tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%23 : tensor<1x1x1x6xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %223 = arith.cmpi slt, %in, %c0_i64 : i64
      %224 = arith.addi %in, %c1_i64 : i64
      %225 = arith.select %223, %224, %in : i64
      %226 = arith.index_cast %225 : i64 to index
      %227 = arith.cmpi slt, %in_138, %c0_i64 : i64
      %228 = arith.addi %in_138, %c6_i64 : i64
      %229 = arith.select %227, %228, %in_138 : i64
      %230 = arith.index_cast %229 : i64 to index
      %extracted = tensor.extract %expanded[%226, %230] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x6xi64>
    %25 = tensor.empty() : tensor<1x1x6x6xi1>
    %26 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_138: i64, %out: i1):
      %223 = arith.cmpi sle, %in, %in_138 : i64
      linalg.yield %223 : i1
    } -> tensor<1x1x6x6xi1>
    %27 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_138: i1, %out: i1):
      %223 = arith.andi %in, %in_138 : i1
      linalg.yield %223 : i1
    } -> tensor<1x1x6x6xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_60 : tensor<1x1x1x1xi64>, tensor<1x1x6x1xi64>) outs(%21 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %223 = arith.cmpi slt, %in, %c0_i64 : i64
      %224 = arith.addi %in, %c1_i64 : i64
      %225 = arith.select %223, %224, %in : i64
      %226 = arith.index_cast %225 : i64 to index
      %227 = arith.cmpi slt, %in_138, %c0_i64 : i64
      %228 = arith.addi %in_138, %c6_i64 : i64
      %229 = arith.select %227, %228, %in_138 : i64
      %230 = arith.index_cast %229 : i64 to index
      %extracted = tensor.extract %18[%226, %230] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x6x1xi64>
    %29 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_61 : tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%23 : tensor<1x1x1x6xi64>) {
    ^bb0(%in: i64, %in_138: i64, %out: i64):
      %223 = arith.cmpi slt, %in, %c0_i64 : i64
      %224 = arith.addi %in, %c1_i64 : i64
      %225 = arith.select %223, %224, %in : i64
      %226 = arith.index_cast %225 : i64 to index
      %227 = arith.cmpi slt, %in_138, %c0_i64 : i64
      %228 = arith.addi %in_138, %c6_i64 : i64
      %229 = arith.select %227, %228, %in_138 : i64
      %230 = arith.index_cast %229 : i64 to index
      %extracted = tensor.extract %18[%226, %230] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x6xi64>
    %30 = linalg.generic {indexing_maps = [#map14, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_138: i64, %out: i1):
      %223 = arith.cmpi eq, %in, %in_138 : i64
      linalg.yield %223 : i1
    } -> tensor<1x1x6x6xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_138: i1, %out: i1):
      %223 = arith.andi %in, %in_138 : i1
      linalg.yield %223 : i1
    } -> tensor<1x1x6x6xi1>
    %32 = tensor.empty() : tensor<1x1x6x6xf64>
    %33 = linalg.generic {indexing_maps = [#map11, #map15, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_2, %cst_1 : tensor<1x1x6x6xi1>, tensor<f64>, tensor<f64>) outs(%32 : tensor<1x1x6x6xf64>) {
    ^bb0(%in: i1, %in_138: f64, %in_139: f64, %out: f64):
      %223 = arith.select %in, %in_138, %in_139 : f64
      linalg.yield %223 : f64
    } -> tensor<1x1x6x6xf64>
    %34 = tensor.empty() : tensor<1x6x1xf64>
    %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<1x6x1xf64>) -> tensor<1x6x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %37 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %cst_49 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %cst_48 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %47 = tensor.empty() : tensor<6x48xf64>
    %48 = linalg.fill ins(%cst : f64) outs(%47 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %49 = linalg.matmul ins(%collapsed, %cst_46 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %50 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %cst_45 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x48xf64>
    %expanded_62 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_63 = tensor.extract_slice %expanded_62[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_64 = tensor.extract_slice %expanded_62[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_65 = tensor.extract_slice %expanded_62[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_66 = tensor.expand_shape %extracted_slice_64 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_67 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %51 = tensor.empty() : tensor<1x2x6x8xf64>
    %transposed = linalg.transpose ins(%expanded_67 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_68 = tensor.expand_shape %extracted_slice_63 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<1x2x8x6xf64>
    %transposed_70 = linalg.transpose ins(%expanded_66 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_71 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %53 = tensor.empty() : tensor<2x6x6xf64>
    %54 = linalg.fill ins(%cst : f64) outs(%53 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %55 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_73 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %56 = tensor.empty() : tensor<1x2x6x6xf64>
    %57 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_44 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %58 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %59 = tensor.empty() : tensor<1x2x6xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x6xi64>) -> tensor<1x2x6xi64>
    %61 = tensor.empty() : tensor<1x2x6xf64>
    %62 = linalg.fill ins(%cst_0 : f64) outs(%61 : tensor<1x2x6xf64>) -> tensor<1x2x6xf64>
    %63:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %223 = linalg.index 3 : index
      %224 = arith.index_cast %223 : index to i64
      %225 = arith.maximumf %in, %out : f64
      %226 = arith.cmpf ogt, %in, %out : f64
      %227 = arith.select %226, %224, %out_138 : i64
      linalg.yield %225, %227 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_74 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %64 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_74 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %65 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.exp %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %66 = tensor.empty() : tensor<1x2x6x1xf64>
    %67 = linalg.fill ins(%cst : f64) outs(%66 : tensor<1x2x6x1xf64>) -> tensor<1x2x6x1xf64>
    %68 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x1xf64>
    %69 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.divf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_75 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_76 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %70 = tensor.empty() : tensor<2x6x8xf64>
    %71 = linalg.fill ins(%cst : f64) outs(%70 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %72 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_77 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %73 = tensor.empty() : tensor<1x6x2x8xf64>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %74 = tensor.empty() : tensor<6x16xf64>
    %75 = linalg.fill ins(%cst : f64) outs(%74 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %76 = linalg.matmul ins(%collapsed_79, %cst_43 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %77 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %cst_42 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_80 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %5 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %86 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %cst_41 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_40 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_81 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %90 = tensor.empty() : tensor<6x64xf64>
    %91 = linalg.fill ins(%cst : f64) outs(%90 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %92 = linalg.matmul ins(%collapsed_81, %cst_39 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %93 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%92, %cst_38 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x64xf64>
    %expanded_82 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %94 = tensor.empty() : tensor<1x6x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_37 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_36 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %97 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_35 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.tanh %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_47 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %101 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_83 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %103 = linalg.matmul ins(%collapsed_83, %cst_34 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %104 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_33 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_84 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_84 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_32 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %cst_31 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_30 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_85 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %118 = linalg.matmul ins(%collapsed_85, %cst_29 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %119 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_28 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x48xf64>
    %expanded_86 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_87 = tensor.extract_slice %expanded_86[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_88 = tensor.extract_slice %expanded_86[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_89 = tensor.extract_slice %expanded_86[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_90 = tensor.expand_shape %extracted_slice_88 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_91 = tensor.expand_shape %extracted_slice_89 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_93 = tensor.expand_shape %extracted_slice_87 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_95 = linalg.transpose ins(%expanded_90 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_96 = tensor.collapse_shape %transposed_94 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_97 = tensor.collapse_shape %transposed_95 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %120 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_98 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_44 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %122 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %123:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %223 = linalg.index 3 : index
      %224 = arith.index_cast %223 : index to i64
      %225 = arith.maximumf %in, %out : f64
      %226 = arith.cmpf ogt, %in, %out : f64
      %227 = arith.select %226, %224, %out_138 : i64
      linalg.yield %225, %227 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_99 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %124 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_99 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.exp %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %126 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x1xf64>
    %127 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.divf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_100 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_101 = tensor.collapse_shape %transposed_92 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %128 = linalg.batch_matmul ins(%collapsed_100, %collapsed_101 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_102 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_104 = tensor.collapse_shape %transposed_103 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %129 = linalg.matmul ins(%collapsed_104, %cst_27 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %130 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%129, %cst_26 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_105 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %105 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %cst_25 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %cst_24 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_30 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_106 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %144 = linalg.matmul ins(%collapsed_106, %cst_23 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %145 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%144, %cst_22 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x64xf64>
    %expanded_107 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_37 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_36 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %148 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_35 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.tanh %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_47 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %152 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_108 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %154 = linalg.matmul ins(%collapsed_108, %cst_21 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %155 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%154, %cst_20 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_109 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %expanded_109 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %159 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_19 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %cst_18 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_17 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_110 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %169 = linalg.matmul ins(%collapsed_110, %cst_16 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %170 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%169, %cst_15 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x48xf64>
    %expanded_111 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_112 = tensor.extract_slice %expanded_111[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_113 = tensor.extract_slice %expanded_111[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_114 = tensor.extract_slice %expanded_111[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_115 = tensor.expand_shape %extracted_slice_113 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_116 = tensor.expand_shape %extracted_slice_114 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_117 = linalg.transpose ins(%expanded_116 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_118 = tensor.expand_shape %extracted_slice_112 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_120 = linalg.transpose ins(%expanded_115 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_121 = tensor.collapse_shape %transposed_119 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_122 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %171 = linalg.batch_matmul ins(%collapsed_121, %collapsed_122 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_123 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %172 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_44 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %173 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %174:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_138: i64):
      %223 = linalg.index 3 : index
      %224 = arith.index_cast %223 : index to i64
      %225 = arith.maximumf %in, %out : f64
      %226 = arith.cmpf ogt, %in, %out : f64
      %227 = arith.select %226, %224, %out_138 : i64
      linalg.yield %225, %227 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_124 = tensor.expand_shape %174#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %175 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_124 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %176 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.exp %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %177 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x1xf64>
    %178 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %177 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.divf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_125 = tensor.collapse_shape %178 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_126 = tensor.collapse_shape %transposed_117 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %179 = linalg.batch_matmul ins(%collapsed_125, %collapsed_126 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_127 = tensor.expand_shape %179 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_129 = tensor.collapse_shape %transposed_128 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %180 = linalg.matmul ins(%collapsed_129, %cst_14 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %181 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_13 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_130 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %156 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %cst_12 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %cst_11 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_17 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_131 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %195 = linalg.matmul ins(%collapsed_131, %cst_10 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %196 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%195, %cst_9 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x64xf64>
    %expanded_132 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_37 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_36 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132, %199 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.mulf %in, %cst_35 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.tanh %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_47 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %203 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_133 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %205 = linalg.matmul ins(%collapsed_133, %cst_8 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %206 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%205, %cst_7 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<6x16xf64>
    %expanded_134 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_134 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.subf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %210 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %212 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %out : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.divf %in, %cst_53 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = arith.addf %in, %cst_50 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %223 = math.rsqrt %in : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x1xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %cst_6 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.mulf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %cst_5 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_138: f64, %out: f64):
      %223 = arith.addf %in, %in_138 : f64
      linalg.yield %223 : f64
    } -> tensor<1x6x16xf64>
    %219 = tensor.empty() : tensor<16x20xf64>
    %transposed_135 = linalg.transpose ins(%cst_4 : tensor<20x16xf64>) outs(%219 : tensor<16x20xf64>) permutation = [1, 0] 
    %collapsed_136 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %220 = tensor.empty() : tensor<6x20xf64>
    %221 = linalg.fill ins(%cst : f64) outs(%220 : tensor<6x20xf64>) -> tensor<6x20xf64>
    %222 = linalg.matmul ins(%collapsed_136, %transposed_135 : tensor<6x16xf64>, tensor<16x20xf64>) outs(%221 : tensor<6x20xf64>) -> tensor<6x20xf64>
    %expanded_137 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, 6, 20] : tensor<6x20xf64> into tensor<1x6x20xf64>
    return %expanded_137 : tensor<1x6x20xf64>
  }
}
