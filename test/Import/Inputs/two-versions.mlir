func.func @main() -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = arith.constant dense_resource<table> : tensor<2xf32>
  %1 = arith.constant dense_resource<table_centred> : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
{-#
  dialect_resources: {
    builtin: {
      table: "0x040000000000803F00000040",
      table_centred: "0x04000000000000BF0000003F"
    }
  }
#-}
