#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d0, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map24 = affine_map<() -> ()>
#map25 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map28 = affine_map<(d0, d1) -> (d1, d0)>
#map29 = affine_map<(d0, d1) -> (d0, d1)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map31 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map32 = affine_map<(d0, d1, d2) -> (d0)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d1, d4, d2)>
#map35 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map39 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map40 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map41 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
#map42 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<8xf64>, %arg3: tensor<32xf64>, %arg4: tensor<32x8xf64>, %arg5: tensor<8xf64>, %arg6: tensor<8xf64>, %arg7: tensor<8x2x4xf64>, %arg8: tensor<2x4x8xf64>, %arg9: tensor<8x2x4xf64>, %arg10: tensor<8x32xf64>, %arg11: tensor<8x2x4xf64>, %arg12: tensor<8xf64>, %arg13: tensor<8xf64>, %arg14: tensor<32xf64>, %arg15: tensor<32x8xf64>, %arg16: tensor<8xf64>, %arg17: tensor<8xf64>, %arg18: tensor<8x2x4xf64>, %arg19: tensor<2x4x8xf64>, %arg20: tensor<8x2x4xf64>, %arg21: tensor<8x32xf64>, %arg22: tensor<8x2x4xf64>, %arg23: tensor<6x8xf64>, %arg24: tensor<8xf64>, %arg25: tensor<8x6xf64>, %arg26: tensor<4x8xf64>, %arg27: tensor<8x4x6xf64>, %arg28: tensor<8x4x6xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<8xf64> {jax.result_info = "result[1]['bf']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][0]['b1']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][0]['b2']"}, tensor<32xf64> {jax.result_info = "result[1]['blocks'][0]['c']"}, tensor<32x8xf64> {jax.result_info = "result[1]['blocks'][0]['down']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][0]['g1']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][0]['g2']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][0]['k']"}, tensor<2x4x8xf64> {jax.result_info = "result[1]['blocks'][0]['o']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][0]['q']"}, tensor<8x32xf64> {jax.result_info = "result[1]['blocks'][0]['up']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][0]['v']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][1]['b1']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][1]['b2']"}, tensor<32xf64> {jax.result_info = "result[1]['blocks'][1]['c']"}, tensor<32x8xf64> {jax.result_info = "result[1]['blocks'][1]['down']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][1]['g1']"}, tensor<8xf64> {jax.result_info = "result[1]['blocks'][1]['g2']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][1]['k']"}, tensor<2x4x8xf64> {jax.result_info = "result[1]['blocks'][1]['o']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][1]['q']"}, tensor<8x32xf64> {jax.result_info = "result[1]['blocks'][1]['up']"}, tensor<8x2x4xf64> {jax.result_info = "result[1]['blocks'][1]['v']"}, tensor<6x8xf64> {jax.result_info = "result[1]['embed']"}, tensor<8xf64> {jax.result_info = "result[1]['gf']"}, tensor<8x6xf64> {jax.result_info = "result[1]['head']"}, tensor<4x8xf64> {jax.result_info = "result[1]['pos']"}) {
    %cst = arith.constant 0.005208333333333333 : f64
    %cst_0 = arith.constant 1.920000e+02 : f64
    %cst_1 = arith.constant 0xFFF0000000000000 : f64
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f64>
    %cst_4 = arith.constant dense<0xFFF0000000000000> : tensor<f64>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f64>
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f64>
    %cst_7 = arith.constant dense<1.000000e-05> : tensor<f64>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f64>
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f64>
    %0 = tensor.empty() : tensor<8x4x8xf64>
    %1 = linalg.fill ins(%cst_2 : f64) outs(%0 : tensor<8x4x8xf64>) -> tensor<8x4x8xf64>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg27, %arg23 : tensor<8x4x6xf64>, tensor<6x8xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %3 = tensor.empty() : tensor<1x4x8xf64>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26 : tensor<4x8xf64>) outs(%3 : tensor<1x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x4x8xf64>
    %5 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %7 = tensor.empty() : tensor<8x4xf64>
    %8 = linalg.fill ins(%cst_2 : f64) outs(%7 : tensor<8x4xf64>) -> tensor<8x4xf64>
    %9 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %10 = tensor.empty() : tensor<8x4x1xf64>
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %12 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %14 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %17 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %19 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.rsqrt %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %26 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %28 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %28 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %30 = tensor.empty() : tensor<1x1x8xf64>
    %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %34 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %35 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %37 = tensor.empty() : tensor<2x4x8x4xf64>
    %38 = linalg.fill ins(%cst_2 : f64) outs(%37 : tensor<2x4x8x4xf64>) -> tensor<2x4x8x4xf64>
    %39 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg9, %36 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %40 = tensor.empty() : tensor<8x2x4x4xf64>
    %41 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %42 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg7, %36 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %43 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %44 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg11, %36 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %45 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %46 = linalg.fill ins(%cst_2 : f64) outs(%40 : tensor<8x2x4x4xf64>) -> tensor<8x2x4x4xf64>
    %47 = linalg.generic {indexing_maps = [#map16, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %43 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %48 = linalg.generic {indexing_maps = [#map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %49 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %50 = tensor.empty() : tensor<8x2x4xf64>
    %51 = linalg.fill ins(%cst_1 : f64) outs(%50 : tensor<8x2x4xf64>) -> tensor<8x2x4xf64>
    %52 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<8x2x4x4xf64>) outs(%51 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.maximumf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %53 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<8x2x4xf64>, tensor<8x2x4xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.maximumf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %55 = tensor.empty() : tensor<8x2x4x1xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<8x2x4xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x1xf64>
    %57 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %58 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %57 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %59 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.exp %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %60 = linalg.fill ins(%cst_2 : f64) outs(%50 : tensor<8x2x4xf64>) -> tensor<8x2x4xf64>
    %61 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %62 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<8x2x4xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x1xf64>
    %63 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %64 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %63 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %65 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<8x2x4x1xf64>, tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %66 = linalg.generic {indexing_maps = [#map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x1xf64>
    %67 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %65 : tensor<8x2x4x1xf64>, tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %68 = linalg.generic {indexing_maps = [#map16, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%64, %45 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %69 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%68, %arg8 : tensor<8x2x4x4xf64>, tensor<2x4x8xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %69 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %71 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %72 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %74 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %75 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %78 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %79 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %22 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.rsqrt %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %81 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %83 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %85 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %86 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %85 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %87 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %88 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %90 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %91 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %93 = tensor.empty() : tensor<8x4x32xf64>
    %94 = linalg.fill ins(%cst_2 : f64) outs(%93 : tensor<8x4x32xf64>) -> tensor<8x4x32xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92, %arg10 : tensor<8x4x8xf64>, tensor<8x32xf64>) outs(%94 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x32xf64>
    %96 = tensor.empty() : tensor<1x1x32xf64>
    %97 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<32xf64>) outs(%96 : tensor<1x1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x32xf64>
    %98 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x1x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x32xf64>
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.tanh %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %101 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x32xf64>
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %100 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100, %arg4 : tensor<8x4x32xf64>, tensor<32x8xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %104 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %103 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %105 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %106 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %108 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %109 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %108 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %109 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %112 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %113 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %22 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.rsqrt %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %117 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %119 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %121 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %122 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %124 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %125 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %127 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg20, %126 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %128 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %129 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg18, %126 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %130 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %131 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg22, %126 : tensor<8x2x4xf64>, tensor<8x4x8xf64>) outs(%38 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8x4xf64>
    %132 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<2x4x8x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %133 = linalg.generic {indexing_maps = [#map16, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%128, %130 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %134 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %48 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %135 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<8x2x4x4xf64>) outs(%51 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.maximumf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %135 : tensor<8x2x4xf64>, tensor<8x2x4xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.maximumf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %137 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<8x2x4xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x1xf64>
    %138 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %139 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %138 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %140 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.exp %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %141 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<8x2x4xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x1xf64>
    %143 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %144 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %143 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %145 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<8x2x4x1xf64>, tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %146 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %145 : tensor<8x2x4x1xf64>, tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %147 = linalg.generic {indexing_maps = [#map16, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%144, %132 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %148 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%147, %arg19 : tensor<8x2x4x4xf64>, tensor<2x4x8xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %149 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %148 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %150 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %151 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %152 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %153 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %154 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %153 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %156 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %154 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %157 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %158 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %159 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %160 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %22 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.rsqrt %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %162 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %163 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %162 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %164 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %164 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %166 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %167 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %168 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %169 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %170 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %172 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171, %arg21 : tensor<8x4x8xf64>, tensor<8x32xf64>) outs(%94 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x32xf64>
    %173 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<32xf64>) outs(%96 : tensor<1x1x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x32xf64>
    %174 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x1x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x32xf64>
    %175 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.tanh %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %176 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %178 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176, %arg15 : tensor<8x4x32xf64>, tensor<32x8xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %179 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %178 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %180 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %181 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %182 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %183 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %184 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %183 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %185 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %186 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %184 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %187 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %188 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<8x4xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x1xf64>
    %189 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %190 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %22 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = math.rsqrt %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %192 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %190 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %192 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %194 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<8x4x1xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %195 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %194 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %196 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %197 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %198 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %197 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %199 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf64>) outs(%30 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<1x1x8xf64>
    %200 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x1x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %201 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %200 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %202 = tensor.empty() : tensor<8x4x6xf64>
    %203 = linalg.fill ins(%cst_2 : f64) outs(%202 : tensor<8x4x6xf64>) -> tensor<8x4x6xf64>
    %204 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201, %arg25 : tensor<8x4x8xf64>, tensor<8x6xf64>) outs(%203 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x6xf64>
    %205 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %arg28 : tensor<8x4x6xf64>, tensor<8x4x6xf64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.subf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x6xf64>
    %206 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %205 : tensor<8x4x6xf64>, tensor<8x4x6xf64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x6xf64>
    %207 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x6xf64>
    %208 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %205 : tensor<8x4x6xf64>, tensor<8x4x6xf64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x6xf64>
    %209 = tensor.empty() : tensor<f64>
    %210 = linalg.fill ins(%cst_2 : f64) outs(%209 : tensor<f64>) -> tensor<f64>
    %211 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["reduction", "reduction", "reduction"]} ins(%206 : tensor<8x4x6xf64>) outs(%210 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<f64>
    %212 = linalg.generic {indexing_maps = [#map24, #map24], iterator_types = []} ins(%211 : tensor<f64>) outs(%209 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.divf %in, %cst_0 : f64
      linalg.yield %455 : f64
    } -> tensor<f64>
    %213 = linalg.generic {indexing_maps = [#map24], iterator_types = []} outs(%209 : tensor<f64>) {
    ^bb0(%out: f64):
      linalg.yield %cst : f64
    } -> tensor<f64>
    %214 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<f64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x6xf64>
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %208 : tensor<8x4x6xf64>, tensor<8x4x6xf64>) outs(%202 : tensor<8x4x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x6xf64>
    %216 = tensor.empty() : tensor<6x8xf64>
    %217 = linalg.fill ins(%cst_2 : f64) outs(%216 : tensor<6x8xf64>) -> tensor<6x8xf64>
    %218 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%215, %201 : tensor<8x4x6xf64>, tensor<8x4x8xf64>) outs(%217 : tensor<6x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<6x8xf64>
    %219 = tensor.empty() : tensor<8x6xf64>
    %220 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<6x8xf64>) outs(%219 : tensor<8x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x6xf64>
    %221 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215, %arg25 : tensor<8x4x6xf64>, tensor<8x6xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %222 = tensor.empty() : tensor<8xf64>
    %223 = linalg.fill ins(%cst_2 : f64) outs(%222 : tensor<8xf64>) -> tensor<8xf64>
    %224 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%221 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded = tensor.expand_shape %224 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %225 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %226 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %221 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %227 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%226 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_10 = tensor.expand_shape %227 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %228 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %197 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %229 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %228 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %231 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_11 = tensor.expand_shape %231 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %232 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %194 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %233 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %193 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %235 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_12 = tensor.expand_shape %235 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %236 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %237 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %238 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %239 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %186 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %241 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_13 = tensor.expand_shape %241 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %242 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %239 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %243 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %244 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %245 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %246 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %247 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %246 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %248 = tensor.empty() : tensor<8x32xf64>
    %249 = linalg.fill ins(%cst_2 : f64) outs(%248 : tensor<8x32xf64>) -> tensor<8x32xf64>
    %250 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%247, %176 : tensor<8x4x8xf64>, tensor<8x4x32xf64>) outs(%249 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x32xf64>
    %251 = tensor.empty() : tensor<32x8xf64>
    %252 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%250 : tensor<8x32xf64>) outs(%251 : tensor<32x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<32x8xf64>
    %253 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%247, %arg15 : tensor<8x4x8xf64>, tensor<32x8xf64>) outs(%94 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x32xf64>
    %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %177 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %176 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %255 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %257 = tensor.empty() : tensor<32xf64>
    %258 = linalg.fill ins(%cst_2 : f64) outs(%257 : tensor<32xf64>) -> tensor<32xf64>
    %259 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%256 : tensor<8x4x32xf64>) outs(%258 : tensor<32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<32xf64>
    %expanded_14 = tensor.expand_shape %259 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf64> into tensor<1x1x32xf64>
    %260 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x32xf64>) outs(%258 : tensor<32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<32xf64>
    %261 = linalg.fill ins(%cst_2 : f64) outs(%251 : tensor<32x8xf64>) -> tensor<32x8xf64>
    %262 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%256, %171 : tensor<8x4x32xf64>, tensor<8x4x8xf64>) outs(%261 : tensor<32x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<32x8xf64>
    %263 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%262 : tensor<32x8xf64>) outs(%248 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x32xf64>
    %264 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%256, %arg21 : tensor<8x4x32xf64>, tensor<8x32xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %265 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%264 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_15 = tensor.expand_shape %265 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %266 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %267 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %264 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %268 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%267 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_16 = tensor.expand_shape %268 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %167 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %270 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %271 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %269 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %272 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_17 = tensor.expand_shape %272 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %273 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %164 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %274 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %163 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %275 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %276 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_18 = tensor.expand_shape %276 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %277 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %273 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %278 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %279 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %280 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %281 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %156 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %283 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_19 = tensor.expand_shape %283 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %284 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %281 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %285 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %286 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %287 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %288 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %289 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %288 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %290 = linalg.generic {indexing_maps = [#map33, #map34, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%289, %147 : tensor<8x4x8xf64>, tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4xf64>
    %291 = tensor.empty() : tensor<2x4x8xf64>
    %292 = linalg.generic {indexing_maps = [#map35, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<8x2x4xf64>) outs(%291 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8xf64>
    %293 = tensor.empty() : tensor<8x4x2x4xf64>
    %294 = linalg.fill ins(%cst_2 : f64) outs(%293 : tensor<8x4x2x4xf64>) -> tensor<8x4x2x4xf64>
    %295 = linalg.generic {indexing_maps = [#map36, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%289, %arg19 : tensor<8x4x8xf64>, tensor<2x4x8xf64>) outs(%294 : tensor<8x4x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x2x4xf64>
    %296 = linalg.generic {indexing_maps = [#map37, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<8x4x2x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %297 = linalg.generic {indexing_maps = [#map38, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%296, %144 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %298 = linalg.generic {indexing_maps = [#map39, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %299 = linalg.generic {indexing_maps = [#map16, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%296, %132 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %300 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %301 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %300 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %302 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %140 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %303 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%302 : tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %expanded_20 = tensor.expand_shape %303 [[0], [1], [2, 3]] output_shape [8, 2, 4, 1] : tensor<8x2x4xf64> into tensor<8x2x4x1xf64>
    %304 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %305 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %143 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %306 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%304 : tensor<8x2x4x1xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %307 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<8x2x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %308 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %307 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %309 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %140 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %310 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %48 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %311 = linalg.generic {indexing_maps = [#map38, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%310, %128 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %312 = linalg.generic {indexing_maps = [#map16, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%310, %130 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %313 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %314 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%313, %arg22 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %315 = linalg.fill ins(%cst_2 : f64) outs(%291 : tensor<2x4x8xf64>) -> tensor<2x4x8xf64>
    %316 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%313, %126 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %317 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %318 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %319 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%318, %arg18 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %319 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %321 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%318, %126 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %322 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %323 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %324 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%323, %arg20 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %325 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %324 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %326 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%323, %126 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %327 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %328 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%325 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_21 = tensor.expand_shape %328 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %329 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %330 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %325 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %331 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%330 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_22 = tensor.expand_shape %331 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %332 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %122 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %333 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %334 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %332 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %335 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_23 = tensor.expand_shape %335 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %336 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %119 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %337 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %118 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %338 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %339 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_24 = tensor.expand_shape %339 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %340 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %336 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %341 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %342 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %343 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %344 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %111 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %345 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %346 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%345 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_25 = tensor.expand_shape %346 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %347 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %344 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %348 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %349 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %350 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%349 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %351 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %352 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347, %351 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %353 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%352, %100 : tensor<8x4x8xf64>, tensor<8x4x32xf64>) outs(%249 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x32xf64>
    %354 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%353 : tensor<8x32xf64>) outs(%251 : tensor<32x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<32x8xf64>
    %355 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%352, %arg4 : tensor<8x4x8xf64>, tensor<32x8xf64>) outs(%94 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x32xf64>
    %356 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355, %102 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %357 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %100 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %358 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %357 : tensor<8x4x32xf64>, tensor<8x4x32xf64>) outs(%93 : tensor<8x4x32xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x32xf64>
    %359 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%358 : tensor<8x4x32xf64>) outs(%258 : tensor<32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<32xf64>
    %expanded_26 = tensor.expand_shape %359 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf64> into tensor<1x1x32xf64>
    %360 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x32xf64>) outs(%258 : tensor<32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<32xf64>
    %361 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%358, %92 : tensor<8x4x32xf64>, tensor<8x4x8xf64>) outs(%261 : tensor<32x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<32x8xf64>
    %362 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%361 : tensor<32x8xf64>) outs(%248 : tensor<8x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x32xf64>
    %363 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%358, %arg10 : tensor<8x4x32xf64>, tensor<8x32xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %364 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%363 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_27 = tensor.expand_shape %364 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %365 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %366 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %363 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %367 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%366 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_28 = tensor.expand_shape %367 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %368 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %88 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %369 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %370 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %368 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %371 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%370 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_29 = tensor.expand_shape %371 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %372 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %85 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %373 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %84 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %374 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %375 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%374 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_30 = tensor.expand_shape %375 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %376 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %372 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %377 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %378 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %379 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %380 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %77 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %381 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %382 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_31 = tensor.expand_shape %382 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %383 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376, %380 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %384 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_31 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %385 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %386 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%385 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %387 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %388 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %387 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %389 = linalg.generic {indexing_maps = [#map33, #map34, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%388, %68 : tensor<8x4x8xf64>, tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4xf64>
    %390 = linalg.generic {indexing_maps = [#map35, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<8x2x4xf64>) outs(%291 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8xf64>
    %391 = linalg.generic {indexing_maps = [#map36, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%388, %arg8 : tensor<8x4x8xf64>, tensor<2x4x8xf64>) outs(%294 : tensor<8x4x2x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x2x4xf64>
    %392 = linalg.generic {indexing_maps = [#map37, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391 : tensor<8x4x2x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %393 = linalg.generic {indexing_maps = [#map38, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%392, %64 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %394 = linalg.generic {indexing_maps = [#map39, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393 : tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %395 = linalg.generic {indexing_maps = [#map16, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%392, %45 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %396 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<8x2x4x1xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %397 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %396 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %398 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %59 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %399 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%398 : tensor<8x2x4x4xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %expanded_32 = tensor.expand_shape %399 [[0], [1], [2, 3]] output_shape [8, 2, 4, 1] : tensor<8x2x4xf64> into tensor<8x2x4x1xf64>
    %400 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<8x2x4x1xf64>) outs(%55 : tensor<8x2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x1xf64>
    %401 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %63 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %402 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%400 : tensor<8x2x4x1xf64>) outs(%60 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4xf64>
    %403 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402 : tensor<8x2x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4x4xf64>
    %404 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %403 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %405 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404, %59 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %406 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405, %48 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%40 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x2x4x4xf64>
    %407 = linalg.generic {indexing_maps = [#map38, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%406, %41 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %408 = linalg.generic {indexing_maps = [#map16, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%406, %43 : tensor<8x2x4x4xf64>, tensor<8x2x4x4xf64>) outs(%46 : tensor<8x2x4x4xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x2x4x4xf64>
    %409 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %410 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%409, %arg11 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %411 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%409, %36 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %412 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %413 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %414 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%413, %arg7 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %415 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %414 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %416 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%413, %36 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %417 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %418 = linalg.generic {indexing_maps = [#map40, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408 : tensor<8x2x4x4xf64>) outs(%37 : tensor<2x4x8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<2x4x8x4xf64>
    %419 = linalg.generic {indexing_maps = [#map41, #map12, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%418, %arg9 : tensor<2x4x8x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x4x8xf64>
    %420 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %419 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %421 = linalg.generic {indexing_maps = [#map17, #map42, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%418, %36 : tensor<2x4x8x4xf64>, tensor<8x4x8xf64>) outs(%315 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<2x4x8xf64>
    %422 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<2x4x8xf64>) outs(%50 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x2x4xf64>
    %423 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%420 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_33 = tensor.expand_shape %423 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %424 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_33 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %425 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %420 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %426 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%425 : tensor<8x4x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %expanded_34 = tensor.expand_shape %426 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64>
    %427 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %32 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %428 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_34 : tensor<1x1x8xf64>) outs(%223 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8xf64>
    %429 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %427 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %430 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%429 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_35 = tensor.expand_shape %430 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %431 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %28 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %432 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %27 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %433 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %434 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_36 = tensor.expand_shape %434 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %435 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %431 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %436 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %437 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%436 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %438 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %439 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438, %18 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %440 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.negf %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %441 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%440 : tensor<8x4x8xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %expanded_37 = tensor.expand_shape %441 [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf64> into tensor<8x4x1xf64>
    %442 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435, %439 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %443 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %444 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %12 : tensor<8x4x1xf64>, tensor<8x4x1xf64>) outs(%10 : tensor<8x4x1xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.divf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x1xf64>
    %445 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%444 : tensor<8x4x1xf64>) outs(%8 : tensor<8x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<8x4xf64>
    %446 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445 : tensor<8x4xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<8x4x8xf64>
    %447 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %446 : tensor<8x4x8xf64>, tensor<8x4x8xf64>) outs(%0 : tensor<8x4x8xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.addf %in, %in_39 : f64
      linalg.yield %455 : f64
    } -> tensor<8x4x8xf64>
    %448 = tensor.empty() : tensor<4x8xf64>
    %449 = linalg.fill ins(%cst_2 : f64) outs(%448 : tensor<4x8xf64>) -> tensor<4x8xf64>
    %450 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%447 : tensor<8x4x8xf64>) outs(%449 : tensor<4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<4x8xf64>
    %expanded_38 = tensor.expand_shape %450 [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf64> into tensor<1x4x8xf64>
    %451 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_38 : tensor<1x4x8xf64>) outs(%449 : tensor<4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %455 = arith.addf %out, %in : f64
      linalg.yield %455 : f64
    } -> tensor<4x8xf64>
    %452 = linalg.fill ins(%cst_2 : f64) outs(%219 : tensor<8x6xf64>) -> tensor<8x6xf64>
    %453 = linalg.generic {indexing_maps = [#map25, #map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%447, %arg27 : tensor<8x4x8xf64>, tensor<8x4x6xf64>) outs(%452 : tensor<8x6xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %455 = arith.mulf %in, %in_39 : f64
      %456 = arith.addf %out, %455 : f64
      linalg.yield %456 : f64
    } -> tensor<8x6xf64>
    %454 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%453 : tensor<8x6xf64>) outs(%216 : tensor<6x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<6x8xf64>
    return %212, %225, %424, %365, %360, %354, %428, %369, %417, %390, %422, %362, %412, %329, %266, %260, %252, %333, %270, %322, %292, %327, %263, %317, %454, %229, %220, %451 : tensor<f64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<32xf64>, tensor<32x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x2x4xf64>, tensor<2x4x8xf64>, tensor<8x2x4xf64>, tensor<8x32xf64>, tensor<8x2x4xf64>, tensor<8xf64>, tensor<8xf64>, tensor<32xf64>, tensor<32x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x2x4xf64>, tensor<2x4x8xf64>, tensor<8x2x4xf64>, tensor<8x32xf64>, tensor<8x2x4xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<8x6xf64>, tensor<4x8xf64>
  }
}

