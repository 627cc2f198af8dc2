// One layer in front of a loop of three; rounds at 5, 7, 9.
func.func @main(%x: tensor<3x4xf64>) -> tensor<3x4xf64> {
  %c0 = arith.constant 0 : index
  %c5 = arith.constant 5 : index
  %c11 = arith.constant 11 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<3x4xf64>
  %et = tensor.empty() : tensor<4x3xf64>
  %eh = tensor.empty() : tensor<3x6xf64>
  %es = tensor.empty() : tensor<3x3xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<3x4xf64>) -> tensor<3x4xf64>
  %fh = linalg.fill ins(%zero : f64) outs(%eh : tensor<3x6xf64>) -> tensor<3x6xf64>
  %fs = linalg.fill ins(%zero : f64) outs(%es : tensor<3x3xf64>) -> tensor<3x3xf64>
  %gs = arith.constant dense<[[-0.352, -0.698, 0.302, -0.855], [0.072, -0.269, -0.884, 0.015], [-0.925, -0.133, -0.86, -0.819]]> : tensor<3x4xf64>
  %bs = arith.constant dense<[[-0.151, 0.654, -0.752, -0.554], [0.255, 0.895, 0.154, -0.207], [0.953, -0.907, 0.717, -0.421]]> : tensor<3x4xf64>
  %g2s = arith.constant dense<[[-0.711, -0.764, -0.383, 0.632], [-0.639, 0.163, 0.278, -0.255], [0.095, -0.874, -0.881, -0.588]]> : tensor<3x4xf64>
  %qs = arith.constant dense<[[[-0.741, -0.505, -0.218, 0.743], [-0.839, -0.102, 0.099, 0.767], [0.639, 0.728, -0.443, -0.169], [-0.282, 0.768, 0.915, -0.698]], [[-0.648, -0.536, -0.533, -0.03], [0.178, -0.475, -0.992, -0.162], [-0.261, 0.133, 0.906, 0.381], [0.031, 0.235, 0.352, -0.892]], [[0.799, 0.56, 0.749, 0.596], [-0.215, -0.202, -0.793, 0.269], [-0.876, -0.865, -0.582, -0.675], [-0.32, -0.895, -1.0, -0.697]]]> : tensor<3x4x4xf64>
  %ws = arith.constant dense<[[[0.361, -0.145, -0.372, 0.171], [-0.094, -0.4, 0.589, 0.398], [-0.512, 0.149, 0.05, 0.75], [0.459, -0.424, 0.96, -0.764]], [[-0.164, 0.514, -0.696, -0.022], [-0.922, 0.336, 0.529, 0.146], [0.751, -0.373, 0.391, 0.189], [0.16, -0.088, 0.68, 0.889]], [[-0.052, 0.328, -0.879, 0.403], [0.294, 0.986, 0.644, -0.431], [-0.228, 0.337, -0.955, -0.077], [-0.664, -0.766, -0.882, 0.536]]]> : tensor<3x4x4xf64>
  %vs = arith.constant dense<[[[-0.797, -0.273, -0.949, 0.749, 0.228, -0.703], [-0.495, -0.305, -0.272, -0.754, 0.698, 0.986], [-0.068, -0.032, -0.828, -0.796, -0.315, -0.47], [0.658, -0.677, -0.954, 0.902, 0.057, -0.707]], [[0.086, -0.946, 0.056, 0.957, 0.727, 0.392], [-0.478, -0.267, -0.666, 0.544, 0.065, 0.558], [-0.341, -0.554, 0.623, 0.97, 0.705, 0.612], [0.637, 0.48, -0.547, 0.035, -0.289, -0.942]], [[-0.944, -0.441, -0.482, 0.385, 0.913, -0.106], [0.874, 0.976, 0.91, -0.271, -0.559, -0.546], [-0.607, -0.591, 0.248, 0.801, 0.681, -0.041], [0.306, 0.599, -0.83, 0.321, 0.82, 0.565]]]> : tensor<3x4x6xf64>
  %us = arith.constant dense<[[[0.5, -0.044, -0.643, 0.578], [-0.335, 0.602, 0.943, -0.208], [-0.197, 0.894, 0.45, -0.66], [-0.746, -0.698, 0.81, 0.613], [-0.708, 0.653, 0.961, 0.315], [-0.299, 0.097, -0.738, -0.972]], [[0.942, 0.299, 0.053, 0.867], [-0.132, 0.743, 0.652, -0.578], [-0.496, -0.414, -0.519, 0.173], [-0.481, -0.162, -0.738, 0.82], [-0.292, -0.084, 0.167, 0.809], [-0.159, 0.835, 0.003, 0.064]], [[0.047, -0.963, -0.12, -0.634], [-0.992, 0.598, -0.655, -0.053], [0.45, 0.113, -0.348, 0.037], [0.111, 0.569, -0.788, 0.121], [-0.503, -0.446, 0.545, 0.015], [0.123, 0.52, 0.825, -0.114]]]> : tensor<3x6x4xf64>
  %gs_0 = arith.constant dense<[0.072, -0.269, -0.884, 0.015]> : tensor<4xf64>
  %bs_0 = arith.constant dense<[0.255, 0.895, 0.154, -0.207]> : tensor<4xf64>
  %g2s_0 = arith.constant dense<[-0.639, 0.163, 0.278, -0.255]> : tensor<4xf64>
  %qs_0 = arith.constant dense<[[-0.648, -0.536, -0.533, -0.03], [0.178, -0.475, -0.992, -0.162], [-0.261, 0.133, 0.906, 0.381], [0.031, 0.235, 0.352, -0.892]]> : tensor<4x4xf64>
  %ws_0 = arith.constant dense<[[-0.164, 0.514, -0.696, -0.022], [-0.922, 0.336, 0.529, 0.146], [0.751, -0.373, 0.391, 0.189], [0.16, -0.088, 0.68, 0.889]]> : tensor<4x4xf64>
  %vs_0 = arith.constant dense<[[0.086, -0.946, 0.056, 0.957, 0.727, 0.392], [-0.478, -0.267, -0.666, 0.544, 0.065, 0.558], [-0.341, -0.554, 0.623, 0.97, 0.705, 0.612], [0.637, 0.48, -0.547, 0.035, -0.289, -0.942]]> : tensor<4x6xf64>
  %us_0 = arith.constant dense<[[0.942, 0.299, 0.053, 0.867], [-0.132, 0.743, 0.652, -0.578], [-0.496, -0.414, -0.519, 0.173], [-0.481, -0.162, -0.738, 0.82], [-0.292, -0.084, 0.167, 0.809], [-0.159, 0.835, 0.003, 0.064]]> : tensor<6x4xf64>
  %y_0 = renorm.layer_norm ins(%x : tensor<3x4xf64>) scale(%gs_0 : tensor<4xf64>) bias(%bs_0 : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
  %q_0 = linalg.matmul ins(%y_0, %qs_0 : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %t_0 = linalg.transpose ins(%y_0 : tensor<3x4xf64>) outs(%et : tensor<4x3xf64>) permutation = [1, 0]
  %k_0 = linalg.matmul ins(%q_0, %t_0 : tensor<3x4xf64>, tensor<4x3xf64>) outs(%fs : tensor<3x3xf64>) -> tensor<3x3xf64>
  %a_0 = linalg.matmul ins(%k_0, %y_0 : tensor<3x3xf64>, tensor<3x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %o_0 = linalg.matmul ins(%a_0, %ws_0 : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %s_0 = arith.addf %x, %o_0 : tensor<3x4xf64>
  %z_0 = renorm.rms_norm ins(%s_0 : tensor<3x4xf64>) scale(%g2s_0 : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
  %h_0 = linalg.matmul ins(%z_0, %vs_0 : tensor<3x4xf64>, tensor<4x6xf64>) outs(%fh : tensor<3x6xf64>) -> tensor<3x6xf64>
  %r_0 = math.tanh %h_0 : tensor<3x6xf64>
  %m_0 = linalg.matmul ins(%r_0, %us_0 : tensor<3x6xf64>, tensor<6x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %x_0 = arith.addf %s_0, %m_0 : tensor<3x4xf64>
  %loop = scf.for %i = %c5 to %c11 step %c2 iter_args(%c = %x_0) -> (tensor<3x4xf64>) {
    %d = arith.subi %i, %c5 : index
    %n = arith.divui %d, %c2 : index
    %gs_i = tensor.extract_slice %gs[%n, 0] [1, 4] [1, 1] : tensor<3x4xf64> to tensor<4xf64>
    %bs_i = tensor.extract_slice %bs[%n, 0] [1, 4] [1, 1] : tensor<3x4xf64> to tensor<4xf64>
    %g2s_i = tensor.extract_slice %g2s[%n, 0] [1, 4] [1, 1] : tensor<3x4xf64> to tensor<4xf64>
    %qs_i = tensor.extract_slice %qs[%n, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf64> to tensor<4x4xf64>
    %ws_i = tensor.extract_slice %ws[%n, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf64> to tensor<4x4xf64>
    %vs_i = tensor.extract_slice %vs[%n, 0, 0] [1, 4, 6] [1, 1, 1] : tensor<3x4x6xf64> to tensor<4x6xf64>
    %us_i = tensor.extract_slice %us[%n, 0, 0] [1, 6, 4] [1, 1, 1] : tensor<3x6x4xf64> to tensor<6x4xf64>
    %y_r = renorm.layer_norm ins(%c : tensor<3x4xf64>) scale(%gs_i : tensor<4xf64>) bias(%bs_i : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
    %q_r = linalg.matmul ins(%y_r, %qs_i : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
    %t_r = linalg.transpose ins(%y_r : tensor<3x4xf64>) outs(%et : tensor<4x3xf64>) permutation = [1, 0]
    %k_r = linalg.matmul ins(%q_r, %t_r : tensor<3x4xf64>, tensor<4x3xf64>) outs(%fs : tensor<3x3xf64>) -> tensor<3x3xf64>
    %a_r = linalg.matmul ins(%k_r, %y_r : tensor<3x3xf64>, tensor<3x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
    %o_r = linalg.matmul ins(%a_r, %ws_i : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
    %s_r = arith.addf %c, %o_r : tensor<3x4xf64>
    %z_r = renorm.rms_norm ins(%s_r : tensor<3x4xf64>) scale(%g2s_i : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
    %h_r = linalg.matmul ins(%z_r, %vs_i : tensor<3x4xf64>, tensor<4x6xf64>) outs(%fh : tensor<3x6xf64>) -> tensor<3x6xf64>
    %r_r = math.tanh %h_r : tensor<3x6xf64>
    %m_r = linalg.matmul ins(%r_r, %us_i : tensor<3x6xf64>, tensor<6x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
    %x_r = arith.addf %s_r, %m_r : tensor<3x4xf64>
    scf.yield %x_r : tensor<3x4xf64>
  }
  %gs_9 = arith.constant dense<[-0.925, -0.133, -0.86, -0.819]> : tensor<4xf64>
  %bs_9 = arith.constant dense<[0.953, -0.907, 0.717, -0.421]> : tensor<4xf64>
  %g2s_9 = arith.constant dense<[0.095, -0.874, -0.881, -0.588]> : tensor<4xf64>
  %qs_9 = arith.constant dense<[[0.799, 0.56, 0.749, 0.596], [-0.215, -0.202, -0.793, 0.269], [-0.876, -0.865, -0.582, -0.675], [-0.32, -0.895, -1.0, -0.697]]> : tensor<4x4xf64>
  %ws_9 = arith.constant dense<[[-0.052, 0.328, -0.879, 0.403], [0.294, 0.986, 0.644, -0.431], [-0.228, 0.337, -0.955, -0.077], [-0.664, -0.766, -0.882, 0.536]]> : tensor<4x4xf64>
  %vs_9 = arith.constant dense<[[-0.944, -0.441, -0.482, 0.385, 0.913, -0.106], [0.874, 0.976, 0.91, -0.271, -0.559, -0.546], [-0.607, -0.591, 0.248, 0.801, 0.681, -0.041], [0.306, 0.599, -0.83, 0.321, 0.82, 0.565]]> : tensor<4x6xf64>
  %us_9 = arith.constant dense<[[0.047, -0.963, -0.12, -0.634], [-0.992, 0.598, -0.655, -0.053], [0.45, 0.113, -0.348, 0.037], [0.111, 0.569, -0.788, 0.121], [-0.503, -0.446, 0.545, 0.015], [0.123, 0.52, 0.825, -0.114]]> : tensor<6x4xf64>
  %y_9 = renorm.layer_norm ins(%loop : tensor<3x4xf64>) scale(%gs_9 : tensor<4xf64>) bias(%bs_9 : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
  %q_9 = linalg.matmul ins(%y_9, %qs_9 : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %t_9 = linalg.transpose ins(%y_9 : tensor<3x4xf64>) outs(%et : tensor<4x3xf64>) permutation = [1, 0]
  %k_9 = linalg.matmul ins(%q_9, %t_9 : tensor<3x4xf64>, tensor<4x3xf64>) outs(%fs : tensor<3x3xf64>) -> tensor<3x3xf64>
  %a_9 = linalg.matmul ins(%k_9, %y_9 : tensor<3x3xf64>, tensor<3x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %o_9 = linalg.matmul ins(%a_9, %ws_9 : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %s_9 = arith.addf %loop, %o_9 : tensor<3x4xf64>
  %z_9 = renorm.rms_norm ins(%s_9 : tensor<3x4xf64>) scale(%g2s_9 : tensor<4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
  %h_9 = linalg.matmul ins(%z_9, %vs_9 : tensor<3x4xf64>, tensor<4x6xf64>) outs(%fh : tensor<3x6xf64>) -> tensor<3x6xf64>
  %r_9 = math.tanh %h_9 : tensor<3x6xf64>
  %m_9 = linalg.matmul ins(%r_9, %us_9 : tensor<3x6xf64>, tensor<6x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  %x_9 = arith.addf %s_9, %m_9 : tensor<3x4xf64>
  %z = renorm.rms_norm ins(%x_9 : tensor<3x4xf64>) outs(%e : tensor<3x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x4xf64>
  %p = arith.constant dense<[[0.225, 0.011, 0.024, 0.385], [-0.095, 0.067, -0.044, 0.883], [0.398, 0.753, 0.884, -0.481], [0.119, 0.887, 0.68, -0.726]]> : tensor<4x4xf64>
  %out = linalg.matmul ins(%z, %p : tensor<3x4xf64>, tensor<4x4xf64>) outs(%f : tensor<3x4xf64>) -> tensor<3x4xf64>
  return %out : tensor<3x4xf64>
}
