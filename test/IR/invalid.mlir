// Every message of the verifiers, with the shapes it names.
// RUN: renorm-opt %s -split-input-file -verify-diagnostics

func.func @no_axis(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{'renorm.layer_norm' op needs at least one axis}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @axes_not_ascending(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{axes must be ascending and not negative, got [1, 0]}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1, 0] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @axis_twice(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{axes must be ascending and not negative, got [1, 1]}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1, 1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @negative_axis(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{axes must be ascending and not negative, got [-1]}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [-1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @axis_outside(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{'renorm.rms_norm' op axis 2 is outside of 'tensor<4x8xf32>'}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @rank_zero(%x: tensor<f32>, %o: tensor<f32>) {
  // expected-error@+1 {{axis 0 is outside of 'tensor<f32>'}}
  %y = renorm.center ins(%x : tensor<f32>) outs(%o : tensor<f32>) axes = [0] -> tensor<f32>
  return
}

// -----

func.func @empty_axis(%x: tensor<4x0xf32>, %o: tensor<4x0xf32>) {
  // expected-error@+1 {{axis 1 of 'tensor<4x0xf32>' has size zero: a norm of nothing has no value}}
  %y = renorm.layer_norm ins(%x : tensor<4x0xf32>) outs(%o : tensor<4x0xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x0xf32>
  return
}

// -----

func.func @empty_axis_center(%x: tensor<0x8xf32>, %o: tensor<0x8xf32>) {
  // expected-error@+1 {{'renorm.center' op axis 0 of 'tensor<0x8xf32>' has size zero}}
  %y = renorm.center ins(%x : tensor<0x8xf32>) outs(%o : tensor<0x8xf32>) axes = [0] -> tensor<0x8xf32>
  return
}

// -----

func.func @statistics_in_f16(%x: tensor<4x8xf16>, %o: tensor<4x8xf16>) {
  // expected-error@+1 {{stat_type must be f32 or f64, got 'f16'}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 {stat_type = f16} -> tensor<4x8xf16>
  return
}

// -----

func.func @statistics_in_f80(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{stat_type must be f32 or f64, got 'f80'}}
  %y = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] {stat_type = f80} -> tensor<4x8xf32>
  return
}

// -----

func.func @statistics_below_input(%x: tensor<4x8xf64>, %o: tensor<4x8xf64>) {
  // expected-error@+1 {{stat_type 'f32' is narrower than the row's f64}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf64>) outs(%o : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-05 {stat_type = f32} -> tensor<4x8xf64>
  return
}

// -----

func.func @statistics_below_residual(%x: tensor<4x8xf32>, %r: tensor<4x8xf64>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{stat_type 'f32' is narrower than the row's f64}}
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf64>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f32} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @scale_of_other_size(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %g: tensor<7xf32>) {
  // expected-error@+1 {{scale 'tensor<7xf32>' fits neither the axes [1] of 'tensor<4x8xf32>' nor its rank with sizes of 1}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<7xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_along_the_rows(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %g: tensor<4xf32>) {
  // expected-error@+1 {{scale 'tensor<4xf32>' fits neither the axes [1]}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<4xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @bias_of_other_rank(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %b: tensor<1x1x8xf32>) {
  // expected-error@+1 {{bias 'tensor<1x1x8xf32>' fits neither the axes [1] of 'tensor<4x8xf32>'}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) bias(%b : tensor<1x1x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_of_rank_with_other_size(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %g: tensor<2x8xf32>) {
  // expected-error@+1 {{scale 'tensor<2x8xf32>' fits neither}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<2x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @init_of_other_shape(%x: tensor<4x8xf32>, %o: tensor<8x4xf32>) {
  // expected-error@+1 {{init 'tensor<8x4xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<8x4xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<8x4xf32>
  return
}

// -----

func.func @init_of_other_rank(%x: tensor<4x8xf32>, %o: tensor<8xf32>) {
  // expected-error@+1 {{'renorm.center' op init 'tensor<8xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %y = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<8xf32>) axes = [1] -> tensor<8xf32>
  return
}

// -----

func.func @mixed_semantics(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %g: memref<8xf32>) {
  // expected-error@+1 {{mixes tensors and memrefs: 'tensor<4x8xf32>' and 'memref<8xf32>'}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : memref<8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @mixed_semantics_center(%x: memref<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{mixes tensors and memrefs: 'memref<4x8xf32>' and 'tensor<4x8xf32>'}}
  %y = renorm.center ins(%x : memref<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return
}

// -----

func.func @negative_epsilon(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{epsilon must be finite and not negative}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = -1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @nan_epsilon(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{epsilon must be finite and not negative}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 0x7FF8000000000000 -> tensor<4x8xf32>
  return
}

// -----

func.func @negative_ddof(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{ddof must not be negative, got -1}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = -1 : i64} -> tensor<4x8xf32>
  return
}

// -----

func.func @full_size_is_not_one_more(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{full_size 8 needs rows of 7 entries, got 'tensor<4x8xf32>'}}
  %y = renorm.crms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x8xf32>
  return
}

// -----

func.func @full_size_of_nothing(%x: tensor<4x?xf32>, %o: tensor<4x?xf32>) {
  // expected-error@+1 {{full_size must be at least 2, got 1}}
  %y = renorm.crms_norm ins(%x : tensor<4x?xf32>) outs(%o : tensor<4x?xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 1 : i64} -> tensor<4x?xf32>
  return
}

// -----

func.func @crms_of_two_axes(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{crms_norm has exactly one axis, got [0, 1]}}
  %y = renorm.crms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [0, 1] epsilon = 1.0e-05 {full_size = 33 : i64} -> tensor<4x8xf32>
  return
}

// -----

func.func @crms_without_full_size(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{'renorm.crms_norm' op requires attribute 'full_size'}}
  %y = renorm.crms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @residual_of_other_shape(%x: tensor<4x8xf32>, %r: tensor<8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{residual 'tensor<8xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @sum_of_other_shape(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %so: tensor<4x9xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{sum init 'tensor<4x9xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x9xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x9xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @full_size_without_crms(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{full_size belongs to crms_norm and to it alone}}
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 9 : i64} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @add_crms_without_full_size(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{full_size belongs to crms_norm and to it alone}}
  %s, %y = renorm.add_norm crms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @add_crms_of_other_size(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{full_size 8 needs rows of 7 entries}}
  %s, %y = renorm.add_norm crms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @ddof_without_layer_norm(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{ddof belongs to layer_norm alone}}
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64}}
  %y = renorm.layer_norm ins(%x : tensor<*xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @integers(%x: tensor<4x8xi32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64, but got 'tensor<4x8xi32>'}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xi32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @result_is_not_the_init(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{expected type of operand #1 ('tensor<4x8xf32>') to match type of corresponding result ('tensor<4x8xf16>')}}
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf16>
  return
}

// -----

func.func @no_result_on_tensors(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{expected the number of tensor results (0) to be equal to the number of output tensors (1)}}
  renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @unknown_kind(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{expected one of [layer_norm, rms_norm, crms_norm] for which statistic a norm divides by, got: batch_norm}}
  %s, %y = renorm.add_norm batch_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @gradient_of_another_shape(%dy: tensor<4x9xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{dy 'tensor<4x9xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %0 = renorm.layer_norm_backward ins(%dy, %x : tensor<4x9xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_gradient_not_of_the_axes(%x: tensor<4x8xf32>, %o: tensor<4xf32>) {
  // expected-error@+1 {{init 'tensor<4xf32>' must have the shape of the axes [1] of 'tensor<4x8xf32>'}}
  %0 = renorm.rms_norm_scale_backward ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4xf32>
  return
}

// -----

func.func @gradient_statistics_too_narrow(%dy: tensor<4x8xf64>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  // expected-error@+1 {{stat_type 'f32' is narrower than the row's f64}}
  %0 = renorm.rms_norm_backward ins(%dy, %x : tensor<4x8xf64>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f32} -> tensor<4x8xf32>
  return
}

// -----

func.func @peri_residual_of_another_shape(%x: tensor<4x8xf32>, %r: tensor<4x1xf32>) {
  // expected-error@+1 {{residual 'tensor<4x1xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x1xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_output_scale(%x: tensor<4x8xf32>, %g: tensor<7xf32>) {
  // expected-error@+1 {{output scale 'tensor<7xf32>' fits neither the axes [1] of 'tensor<4x8xf32>' nor its rank with sizes of 1}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) output_scale(%g : tensor<7xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_output_bias(%x: tensor<4x8xf32>, %g: tensor<2x8xf32>) {
  // expected-error@+1 {{output bias 'tensor<2x8xf32>' fits neither the axes [1] of 'tensor<4x8xf32>' nor its rank with sizes of 1}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) output_bias(%g : tensor<2x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_output_epsilon(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{output_epsilon must be finite and not negative}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = -1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_output_type(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{output_type must be f16, bf16, f32 or f64, got 'f80'}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 {output_type = f80} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_statistics_too_narrow(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{stat_type 'f32' is narrower than the row's f64}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 {output_type = f64, stat_type = f32} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_full_size(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{full_size belongs to crms_norm and to it alone}}
  %s, %y = renorm.peri_norm crms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @peri_ddof(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{ddof belongs to layer_norm alone}}
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @center_norm_of_a_part(%x: tensor<4x8xf32>) {
  // expected-error@+1 {{crms_norm has not the whole row to be centred}}
  %c, %y = renorm.center_norm crms_norm ins(%x : tensor<4x8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @center_norm_residual(%x: tensor<4x8xf32>, %r: tensor<8xf32>) {
  // expected-error@+1 {{residual 'tensor<8xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<4x8xf32>) residual(%r : tensor<8xf32>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func @add_center_residual(%x: tensor<4x8xf32>, %r: tensor<8xf32>) {
  // expected-error@+1 {{residual 'tensor<8xf32>' must have the shape of the input 'tensor<4x8xf32>'}}
  %c = renorm.add_center ins(%x, %r : tensor<4x8xf32>, tensor<8xf32>) outs(%x : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return
}

// -----

func.func @add_center_statistics(%x: tensor<4x8xf32>, %r: tensor<4x8xf64>) {
  // expected-error@+1 {{stat_type 'f32' is narrower than the row's f64}}
  %c = renorm.add_center ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf64>) outs(%x : tensor<4x8xf32>) axes = [1] {stat_type = f32} -> tensor<4x8xf32>
  return
}

// -----

func.func @crms_gradients(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  // expected-error@+1 {{has no gradients of a crms_norm}}
  %r:2 = renorm.norm_gradients crms_norm ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) dscale(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<8xf32>
  return %r#0, %r#1 : tensor<4x8xf32>, tensor<8xf32>
}

// -----

func.func @gradient_ddof(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  // expected-error@+1 {{ddof belongs to layer_norm alone}}
  %r:2 = renorm.norm_gradients rms_norm ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) dscale(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>, tensor<8xf32>
  return %r#0, %r#1 : tensor<4x8xf32>, tensor<8xf32>
}

// -----

func.func @gradient_shape(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<4xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  // expected-error@+1 {{dscale 'tensor<4xf32>' must have the shape of the axes}}
  %r:2 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) dscale(%p : tensor<4xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4xf32>
  return %r#0, %r#1 : tensor<4x8xf32>, tensor<4xf32>
}

// -----

func.func @gradient_type_alone(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  // expected-error@+1 {{gradient_type belongs to added}}
  %r:2 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) dscale(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 {gradient_type = bf16} -> tensor<4x8xf32>, tensor<8xf32>
  return %r#0, %r#1 : tensor<4x8xf32>, tensor<8xf32>
}
