#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<2x4x16xf32>, %arg1: tensor<2x4x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>) -> (tensor<2x4x16xf32>, tensor<2x4x16xf32>, tensor<16xf32>, tensor<16xf32>) {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 1.600000e+01 : f64
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<2x4x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %43 = arith.extf %in : f32 to f64
      linalg.yield %43 : f64
    } -> tensor<2x4x16xf64>
    %2 = tensor.empty() : tensor<2x4x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x4x1xf64>) -> tensor<2x4x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x4x16xf64>) outs(%3 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %43 = arith.addf %in, %out : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x1xf64>) outs(%2 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %43 = arith.divf %in, %cst_2 : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x4x16xf64>, tensor<2x4x1xf64>) outs(%0 : tensor<2x4x16xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %43 = arith.subf %in, %in_5 : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x16xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x4x16xf64>, tensor<2x4x16xf64>) outs(%0 : tensor<2x4x16xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %43 = arith.mulf %in, %in_5 : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x16xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16xf64>) outs(%3 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %43 = arith.addf %in, %out : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x1xf64>) outs(%2 : tensor<2x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %43 = arith.divf %in, %cst_2 : f64
      linalg.yield %43 : f64
    } -> tensor<2x4x1xf64>
    %10 = tensor.empty() : tensor<2x4x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x1xf64>) outs(%10 : tensor<2x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %43 = arith.truncf %in : f64 to f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg1 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.addf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.rsqrt %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %17 = tensor.empty() : tensor<2x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %14 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.subf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg2 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg3 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.addf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.tanh %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %22 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.addf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %24 : tensor<i64>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: i64, %in_5: f32, %out: f32):
      %43 = arith.sitofp %in : i64 to f32
      %44 = arith.subf %43, %in_5 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg2 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %19 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %31 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x4x16xf32>, tensor<2x4x1xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.subf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.subf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<2x4x1xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %19 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.mulf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    %38 = tensor.empty() : tensor<16xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<16xf32>) -> tensor<16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%37 : tensor<2x4x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<16xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction", "parallel"]} ins(%26 : tensor<2x4x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<16xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %36 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %43 = arith.addf %in, %in_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16xf32>
    return %23, %42, %40, %41 : tensor<2x4x16xf32>, tensor<2x4x16xf32>, tensor<16xf32>, tensor<16xf32>
  }
}
