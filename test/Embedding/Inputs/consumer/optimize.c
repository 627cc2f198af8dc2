/* Reads a module, optimises it, lowers it to linalg and prints what there was
 * before and after; then asks for an option that is not there. */
#include "renorm-c/Renorm.h"
#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/Diagnostics.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void printTo(MlirStringRef text, void *file) {
  fwrite(text.data, 1, text.length, (FILE *)file);
}

static MlirLogicalResult tell(MlirDiagnostic diagnostic, void *file) {
  if (mlirDiagnosticGetSeverity(diagnostic) == MlirDiagnosticError) {
    fputs("error: ", (FILE *)file);
    mlirDiagnosticPrint(diagnostic, printTo, file);
    fputs("\n", (FILE *)file);
  }
  return mlirLogicalResultSuccess();
}

static char *readFile(const char *path) {
  FILE *file = fopen(path, "rb");
  long size;
  char *text;
  if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0)
    return NULL;
  rewind(file);
  text = malloc(size + 1);
  if (text)
    text[fread(text, 1, size, file)] = 0;
  fclose(file);
  return text;
}

static void count(const char *when, MlirModule module) {
  RenormNormCount norms = renormCountNorms(module);
  printf("%s: %d LayerNorm, %d RMSNorm, %d other\n", when,
         (int)norms.layerNorm, (int)norms.rmsNorm, (int)norms.other);
}

int main(int argc, char **argv) {
  char *text = argc == 2 ? readFile(argv[1]) : NULL;
  if (!text) {
    fprintf(stderr, "usage: optimize MODEL.mlir\n");
    return 2;
  }
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  renormRegisterDialects(registry);
  MlirContext context =
      mlirContextCreateWithRegistry(registry, /*threadingEnabled=*/false);
  mlirContextAttachDiagnosticHandler(context, tell, stdout, NULL);
  MlirModule module = mlirModuleCreateParse(
      context, mlirStringRefCreateFromCString(text));
  free(text);
  if (mlirModuleIsNull(module))
    return 1;

  MlirStringRef none = mlirStringRefCreateFromCString("");
  MlirStringRef pipeline = mlirStringRefCreateFromCString("renorm-raise-norms");
  if (mlirLogicalResultIsFailure(renormRunPipeline(module, pipeline)))
    return 1;
  count("raised", module);
  if (mlirLogicalResultIsFailure(renormOptimize(module, none)))
    return 1;
  count("optimized", module);
  if (mlirLogicalResultIsFailure(renormLowerToLinalg(module)))
    return 1;
  count("lowered", module);
  if (!mlirOperationVerify(mlirModuleGetOperation(module)))
    return 1;

  MlirStringRef wrong = mlirStringRefCreateFromCString("tied=perhaps");
  if (mlirLogicalResultIsSuccess(renormOptimize(module, wrong)))
    return 1;

  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  mlirDialectRegistryDestroy(registry);
  return 0;
}
