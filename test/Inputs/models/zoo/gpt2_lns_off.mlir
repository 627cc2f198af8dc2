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
    %cst_17 = arith.constant dense_resource<model.transformer.h.2.ln_1.bias> : tensor<16xf64>
    %cst_18 = arith.constant dense_resource<model.transformer.h.2.ln_1.weight> : tensor<16xf64>
    %cst_19 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.bias> : tensor<16xf64>
    %cst_20 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.weight> : tensor<64x16xf64>
    %cst_21 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.bias> : tensor<64xf64>
    %cst_22 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.weight> : tensor<16x64xf64>
    %cst_23 = arith.constant dense_resource<model.transformer.h.1.ln_2.bias> : tensor<16xf64>
    %cst_24 = arith.constant dense_resource<model.transformer.h.1.ln_2.weight> : tensor<16xf64>
    %cst_25 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.bias> : tensor<16xf64>
    %cst_26 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.weight> : tensor<16x16xf64>
    %cst_27 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.bias> : tensor<48xf64>
    %cst_28 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.weight> : tensor<16x48xf64>
    %cst_29 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<16xf64>
    %cst_30 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<16xf64>
    %cst_31 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.bias> : tensor<16xf64>
    %cst_32 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.weight> : tensor<64x16xf64>
    %cst_33 = arith.constant 1.000000e+00 : f64
    %cst_34 = arith.constant 0.79788456080286541 : f64
    %cst_35 = arith.constant 4.471500e-02 : f64
    %cst_36 = arith.constant 5.000000e-01 : f64
    %cst_37 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.bias> : tensor<64xf64>
    %cst_38 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.weight> : tensor<16x64xf64>
    %cst_39 = arith.constant dense_resource<model.transformer.h.0.ln_2.bias> : tensor<16xf64>
    %cst_40 = arith.constant dense_resource<model.transformer.h.0.ln_2.weight> : tensor<16xf64>
    %cst_41 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.bias> : tensor<16xf64>
    %cst_42 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.weight> : tensor<16x16xf64>
    %cst_43 = arith.constant 0.35355339059327379 : f64
    %cst_44 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.bias> : tensor<48xf64>
    %cst_45 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.weight> : tensor<16x48xf64>
    %cst_46 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<16xf64>
    %cst_47 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<16xf64>
    %cst_48 = arith.constant 1.000000e-05 : f64
    %cst_49 = arith.constant dense_resource<model.transformer.wpe.weight> : tensor<8x16xf64>
    %cst_50 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<20x16xf64>
    %cst_51 = arith.constant 1.600000e+01 : f64
    %cst_52 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x6x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x6xi64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: i64, %out: f64):
      %219 = arith.index_cast %in : i64 to index
      %220 = linalg.index 2 : index
      %221 = arith.cmpi slt, %219, %c20 : index
      cf.assert %221, "index must be smaller than dim size"
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %222, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_50[%219, %220] : tensor<20x16xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x6x16xf64>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %219 = linalg.index 0 : index
      %220 = arith.index_cast %219 : index to i64
      linalg.yield %220 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x6xi64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: i64, %out: f64):
      %219 = arith.index_cast %in : i64 to index
      %220 = linalg.index 2 : index
      %221 = arith.cmpi slt, %219, %c8 : index
      cf.assert %221, "index must be smaller than dim size"
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %222, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_49[%219, %220] : tensor<8x16xf64>
      linalg.yield %extracted : f64
    } -> tensor<1x6x16xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x6xi64> to tensor<1x1xi64>
    %6 = tensor.empty() : tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%6 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %219 = arith.subi %in, %c1_i64 : i64
      linalg.yield %219 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %7, %expanded : (tensor<1x1xi64>, tensor<1x6xi64>) -> tensor<1x7xi64>
    %extracted_slice_53 = tensor.extract_slice %concat[0, 0] [1, 6] [1, 1] : tensor<1x7xi64> to tensor<1x6xi64>
    %extracted_slice_54 = tensor.extract_slice %concat[0, 1] [1, 6] [1, 1] : tensor<1x7xi64> to tensor<1x6xi64>
    %8 = tensor.empty() : tensor<1x6xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_54, %extracted_slice_53 : tensor<1x6xi64>, tensor<1x6xi64>) outs(%8 : tensor<1x6xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %219 = arith.subi %in, %in_136 : i64
      linalg.yield %219 : i64
    } -> tensor<1x6xi64>
    %10 = tensor.empty() : tensor<1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x6xi64>) outs(%10 : tensor<1x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %219 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %219 : i1
    } -> tensor<1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x6xi1>) outs(%8 : tensor<1x6xi64>) {
    ^bb0(%in: i1, %out: i64):
      %219 = arith.extui %in : i1 to i64
      linalg.yield %219 : i64
    } -> tensor<1x6xi64>
    %expanded_55 = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
    %13 = tensor.empty() : tensor<6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_55 : tensor<1x6xi64>, tensor<6x1xi64>) outs(%13 : tensor<6x6xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %219 = arith.cmpi sle, %in, %in_136 : i64
      linalg.yield %219 : i1
    } -> tensor<6x6xi1>
    %expanded_56 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [1, 1, 6] : tensor<1x6xi64> into tensor<1x1x6xi64>
    %15 = tensor.empty() : tensor<1x6x6xi64>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded_56, %cst_52 : tensor<6x6xi1>, tensor<1x1x6xi64>, tensor<i64>) outs(%15 : tensor<1x6x6xi64>) {
    ^bb0(%in: i1, %in_136: i64, %in_137: i64, %out: i64):
      %219 = arith.select %in, %in_136, %in_137 : i64
      linalg.yield %219 : i64
    } -> tensor<1x6x6xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x6xi64>) -> tensor<1x6xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x6x6xi64>) outs(%17 : tensor<1x6xi64>) {
    ^bb0(%in: i64, %out: i64):
      %219 = arith.addi %in, %out : i64
      linalg.yield %219 : i64
    } -> tensor<1x6xi64>
    %19 = tensor.empty() : tensor<1xi64>
    %20 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%19 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_57 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_58 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_59 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %21 = tensor.empty() : tensor<1x1x6x1xi64>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %expanded_58 : tensor<1x1x1x1xi64>, tensor<1x1x6x1xi64>) outs(%21 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c1_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %224 = arith.addi %in_136, %c6_i64 : i64
      %225 = arith.select %223, %224, %in_136 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %expanded[%222, %226] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x6x1xi64>
    %23 = tensor.empty() : tensor<1x1x1x6xi64>
    %24 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %expanded_59 : tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%23 : tensor<1x1x1x6xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c1_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %224 = arith.addi %in_136, %c6_i64 : i64
      %225 = arith.select %223, %224, %in_136 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %expanded[%222, %226] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x6xi64>
    %25 = tensor.empty() : tensor<1x1x6x6xi1>
    %26 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %219 = arith.cmpi sle, %in, %in_136 : i64
      linalg.yield %219 : i1
    } -> tensor<1x1x6x6xi1>
    %27 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %219 = arith.andi %in, %in_136 : i1
      linalg.yield %219 : i1
    } -> tensor<1x1x6x6xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %expanded_58 : tensor<1x1x1x1xi64>, tensor<1x1x6x1xi64>) outs(%21 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c1_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %224 = arith.addi %in_136, %c6_i64 : i64
      %225 = arith.select %223, %224, %in_136 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %18[%222, %226] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x6x1xi64>
    %29 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %expanded_59 : tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%23 : tensor<1x1x1x6xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c1_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %224 = arith.addi %in_136, %c6_i64 : i64
      %225 = arith.select %223, %224, %in_136 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %18[%222, %226] : tensor<1x6xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x6xi64>
    %30 = linalg.generic {indexing_maps = [#map14, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %219 = arith.cmpi eq, %in, %in_136 : i64
      linalg.yield %219 : i1
    } -> tensor<1x1x6x6xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%25 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %219 = arith.andi %in, %in_136 : i1
      linalg.yield %219 : i1
    } -> tensor<1x1x6x6xi1>
    %32 = tensor.empty() : tensor<1x1x6x6xf64>
    %33 = linalg.generic {indexing_maps = [#map11, #map15, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_2, %cst_1 : tensor<1x1x6x6xi1>, tensor<f64>, tensor<f64>) outs(%32 : tensor<1x1x6x6xf64>) {
    ^bb0(%in: i1, %in_136: f64, %in_137: f64, %out: f64):
      %219 = arith.select %in, %in_136, %in_137 : f64
      linalg.yield %219 : f64
    } -> tensor<1x1x6x6xf64>
    %34 = tensor.empty() : tensor<1x6x1xf64>
    %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<1x6x1xf64>) -> tensor<1x6x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %37 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %cst_47 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %cst_46 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %47 = tensor.empty() : tensor<6x48xf64>
    %48 = linalg.fill ins(%cst : f64) outs(%47 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %49 = linalg.matmul ins(%collapsed, %cst_45 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %50 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %cst_44 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x48xf64>
    %expanded_60 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_61 = tensor.extract_slice %expanded_60[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_62 = tensor.extract_slice %expanded_60[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_63 = tensor.extract_slice %expanded_60[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_64 = tensor.expand_shape %extracted_slice_62 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_65 = tensor.expand_shape %extracted_slice_63 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %51 = tensor.empty() : tensor<1x2x6x8xf64>
    %transposed = linalg.transpose ins(%expanded_65 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_66 = tensor.expand_shape %extracted_slice_61 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<1x2x8x6xf64>
    %transposed_68 = linalg.transpose ins(%expanded_64 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_69 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %53 = tensor.empty() : tensor<2x6x6xf64>
    %54 = linalg.fill ins(%cst : f64) outs(%53 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %55 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_71 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %56 = tensor.empty() : tensor<1x2x6x6xf64>
    %57 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_43 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %58 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %59 = tensor.empty() : tensor<1x2x6xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x6xi64>) -> tensor<1x2x6xi64>
    %61 = tensor.empty() : tensor<1x2x6xf64>
    %62 = linalg.fill ins(%cst_0 : f64) outs(%61 : tensor<1x2x6xf64>) -> tensor<1x2x6xf64>
    %63:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_136: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f64
      %222 = arith.cmpf ogt, %in, %out : f64
      %223 = arith.select %222, %220, %out_136 : i64
      linalg.yield %221, %223 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_72 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %64 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_72 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %65 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.exp %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %66 = tensor.empty() : tensor<1x2x6x1xf64>
    %67 = linalg.fill ins(%cst : f64) outs(%66 : tensor<1x2x6x1xf64>) -> tensor<1x2x6x1xf64>
    %68 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x1xf64>
    %69 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.divf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_73 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_74 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %70 = tensor.empty() : tensor<2x6x8xf64>
    %71 = linalg.fill ins(%cst : f64) outs(%70 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %72 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_75 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %73 = tensor.empty() : tensor<1x6x2x8xf64>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %74 = tensor.empty() : tensor<6x16xf64>
    %75 = linalg.fill ins(%cst : f64) outs(%74 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %76 = linalg.matmul ins(%collapsed_77, %cst_42 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %77 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %cst_41 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_78 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %5 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %86 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %cst_40 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_39 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_79 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %90 = tensor.empty() : tensor<6x64xf64>
    %91 = linalg.fill ins(%cst : f64) outs(%90 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %92 = linalg.matmul ins(%collapsed_79, %cst_38 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %93 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%92, %cst_37 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x64xf64>
    %expanded_80 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %94 = tensor.empty() : tensor<1x6x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_36 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_35 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %97 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_34 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.tanh %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_33 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %101 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_81 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %103 = linalg.matmul ins(%collapsed_81, %cst_32 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %104 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_31 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_82 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_82 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_30 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %cst_29 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_83 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %117 = linalg.matmul ins(%collapsed_83, %cst_28 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %118 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%117, %cst_27 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x48xf64>
    %expanded_84 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_85 = tensor.extract_slice %expanded_84[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_86 = tensor.extract_slice %expanded_84[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_87 = tensor.extract_slice %expanded_84[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_88 = tensor.expand_shape %extracted_slice_86 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_89 = tensor.expand_shape %extracted_slice_87 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_91 = tensor.expand_shape %extracted_slice_85 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_93 = linalg.transpose ins(%expanded_88 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_94 = tensor.collapse_shape %transposed_92 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_95 = tensor.collapse_shape %transposed_93 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %119 = linalg.batch_matmul ins(%collapsed_94, %collapsed_95 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_96 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %120 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_43 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %121 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %122:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_136: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f64
      %222 = arith.cmpf ogt, %in, %out : f64
      %223 = arith.select %222, %220, %out_136 : i64
      linalg.yield %221, %223 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_97 = tensor.expand_shape %122#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %123 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_97 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %124 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.exp %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %125 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x1xf64>
    %126 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.divf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_98 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_99 = tensor.collapse_shape %transposed_90 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %127 = linalg.batch_matmul ins(%collapsed_98, %collapsed_99 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_100 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_102 = tensor.collapse_shape %transposed_101 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %128 = linalg.matmul ins(%collapsed_102, %cst_26 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %129 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%128, %cst_25 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_103 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %105 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_24 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %cst_23 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_104 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %142 = linalg.matmul ins(%collapsed_104, %cst_22 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %143 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%142, %cst_21 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x64xf64>
    %expanded_105 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_36 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_35 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %146 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_34 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.tanh %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_33 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %150 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_106 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %152 = linalg.matmul ins(%collapsed_106, %cst_20 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %153 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%152, %cst_19 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_107 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_107 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %162 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %cst_18 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %cst_17 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_108 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %166 = linalg.matmul ins(%collapsed_108, %cst_16 : tensor<6x16xf64>, tensor<16x48xf64>) outs(%48 : tensor<6x48xf64>) -> tensor<6x48xf64>
    %167 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%166, %cst_15 : tensor<6x48xf64>, tensor<48xf64>) outs(%47 : tensor<6x48xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x48xf64>
    %expanded_109 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 6, 48] : tensor<6x48xf64> into tensor<1x6x48xf64>
    %extracted_slice_110 = tensor.extract_slice %expanded_109[0, 0, 0] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_111 = tensor.extract_slice %expanded_109[0, 0, 16] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %extracted_slice_112 = tensor.extract_slice %expanded_109[0, 0, 32] [1, 6, 16] [1, 1, 1] : tensor<1x6x48xf64> to tensor<1x6x16xf64>
    %expanded_113 = tensor.expand_shape %extracted_slice_111 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %expanded_114 = tensor.expand_shape %extracted_slice_112 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_115 = linalg.transpose ins(%expanded_114 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %expanded_116 = tensor.expand_shape %extracted_slice_110 [[0], [1], [2, 3]] output_shape [1, 6, 2, 8] : tensor<1x6x16xf64> into tensor<1x6x2x8xf64>
    %transposed_117 = linalg.transpose ins(%expanded_116 : tensor<1x6x2x8xf64>) outs(%51 : tensor<1x2x6x8xf64>) permutation = [0, 2, 1, 3] 
    %transposed_118 = linalg.transpose ins(%expanded_113 : tensor<1x6x2x8xf64>) outs(%52 : tensor<1x2x8x6xf64>) permutation = [0, 2, 3, 1] 
    %collapsed_119 = tensor.collapse_shape %transposed_117 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %collapsed_120 = tensor.collapse_shape %transposed_118 [[0, 1], [2], [3]] : tensor<1x2x8x6xf64> into tensor<2x8x6xf64>
    %168 = linalg.batch_matmul ins(%collapsed_119, %collapsed_120 : tensor<2x6x8xf64>, tensor<2x8x6xf64>) outs(%54 : tensor<2x6x6xf64>) -> tensor<2x6x6xf64>
    %expanded_121 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [1, 2, 6, 6] : tensor<2x6x6xf64> into tensor<1x2x6x6xf64>
    %169 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_121 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_43 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %170 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %33 : tensor<1x2x6x6xf64>, tensor<1x1x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %171:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%170 : tensor<1x2x6x6xf64>) outs(%62, %60 : tensor<1x2x6xf64>, tensor<1x2x6xi64>) {
    ^bb0(%in: f64, %out: f64, %out_136: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f64
      %222 = arith.cmpf ogt, %in, %out : f64
      %223 = arith.select %222, %220, %out_136 : i64
      linalg.yield %221, %223 : f64, i64
    } -> (tensor<1x2x6xf64>, tensor<1x2x6xi64>)
    %expanded_122 = tensor.expand_shape %171#0 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf64> into tensor<1x2x6x1xf64>
    %172 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_122 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %173 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x2x6x6xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.exp %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %174 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<1x2x6x6xf64>) outs(%67 : tensor<1x2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x1xf64>
    %175 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %174 : tensor<1x2x6x6xf64>, tensor<1x2x6x1xf64>) outs(%56 : tensor<1x2x6x6xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.divf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x2x6x6xf64>
    %collapsed_123 = tensor.collapse_shape %175 [[0, 1], [2], [3]] : tensor<1x2x6x6xf64> into tensor<2x6x6xf64>
    %collapsed_124 = tensor.collapse_shape %transposed_115 [[0, 1], [2], [3]] : tensor<1x2x6x8xf64> into tensor<2x6x8xf64>
    %176 = linalg.batch_matmul ins(%collapsed_123, %collapsed_124 : tensor<2x6x6xf64>, tensor<2x6x8xf64>) outs(%71 : tensor<2x6x8xf64>) -> tensor<2x6x8xf64>
    %expanded_125 = tensor.expand_shape %176 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf64> into tensor<1x2x6x8xf64>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<1x2x6x8xf64>) outs(%73 : tensor<1x6x2x8xf64>) permutation = [0, 2, 1, 3] 
    %collapsed_127 = tensor.collapse_shape %transposed_126 [[0, 1], [2, 3]] : tensor<1x6x2x8xf64> into tensor<6x16xf64>
    %177 = linalg.matmul ins(%collapsed_127, %cst_14 : tensor<6x16xf64>, tensor<16x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %178 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%177, %cst_13 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_128 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128, %154 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %181 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %182 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %cst_12 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %cst_11 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %collapsed_129 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %191 = linalg.matmul ins(%collapsed_129, %cst_10 : tensor<6x16xf64>, tensor<16x64xf64>) outs(%91 : tensor<6x64xf64>) -> tensor<6x64xf64>
    %192 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%191, %cst_9 : tensor<6x64xf64>, tensor<64xf64>) outs(%90 : tensor<6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x64xf64>
    %expanded_130 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, 6, 64] : tensor<6x64xf64> into tensor<1x6x64xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_36 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.fpowi %in, %c3_i64 : f64, i64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_35 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %195 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.mulf %in, %cst_34 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.tanh %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_33 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %199 : tensor<1x6x64xf64>, tensor<1x6x64xf64>) outs(%94 : tensor<1x6x64xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x64xf64>
    %collapsed_131 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<1x6x64xf64> into tensor<6x64xf64>
    %201 = linalg.matmul ins(%collapsed_131, %cst_8 : tensor<6x64xf64>, tensor<64x16xf64>) outs(%75 : tensor<6x16xf64>) -> tensor<6x16xf64>
    %202 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%201, %cst_7 : tensor<6x16xf64>, tensor<16xf64>) outs(%74 : tensor<6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<6x16xf64>
    %expanded_132 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, 6, 16] : tensor<6x16xf64> into tensor<1x6x16xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_132 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.subf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<1x6x16xf64>, tensor<1x6x16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x6x16xf64>) outs(%35 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %out : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.divf %in, %cst_51 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = arith.addf %in, %cst_48 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x6x1xf64>) outs(%34 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %219 = math.rsqrt %in : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x1xf64>
    %212 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %211 : tensor<1x6x16xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %213 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %cst_6 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.mulf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %214 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %cst_5 : tensor<1x6x16xf64>, tensor<16xf64>) outs(%0 : tensor<1x6x16xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %219 = arith.addf %in, %in_136 : f64
      linalg.yield %219 : f64
    } -> tensor<1x6x16xf64>
    %215 = tensor.empty() : tensor<16x20xf64>
    %transposed_133 = linalg.transpose ins(%cst_4 : tensor<20x16xf64>) outs(%215 : tensor<16x20xf64>) permutation = [1, 0] 
    %collapsed_134 = tensor.collapse_shape %214 [[0, 1], [2]] : tensor<1x6x16xf64> into tensor<6x16xf64>
    %216 = tensor.empty() : tensor<6x20xf64>
    %217 = linalg.fill ins(%cst : f64) outs(%216 : tensor<6x20xf64>) -> tensor<6x20xf64>
    %218 = linalg.matmul ins(%collapsed_134, %transposed_133 : tensor<6x16xf64>, tensor<16x20xf64>) outs(%217 : tensor<6x20xf64>) -> tensor<6x20xf64>
    %expanded_135 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, 6, 20] : tensor<6x20xf64> into tensor<1x6x20xf64>
    return %expanded_135 : tensor<1x6x20xf64>
  }
}
