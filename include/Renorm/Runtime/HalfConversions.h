//===- HalfConversions.h - 16-bit floats for code compiled here -*- C++ -*-===//
//
// LLVM names its 16-bit conversions __extendhfsf2, __truncsfhf2, ...; which of
// them exist depends on the compiler's own library, so all are given here. They
// are exact: APFloat, to nearest, ties to even, rounded once.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_RUNTIME_HALFCONVERSIONS_H
#define RENORM_RUNTIME_HALFCONVERSIONS_H

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/bit.h"
#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include <type_traits>

#if defined(__FLT16_MANT_DIG__) && (defined(__clang__) || __GNUC__ >= 13)
#define RENORM_HAS_HALF_TYPES
#endif

namespace renorm {

/// The unsigned integer of the size of T.
template <typename T>
using BitsOf =
    std::conditional_t<sizeof(T) == 2, uint16_t,
                       std::conditional_t<sizeof(T) == 4, uint32_t, uint64_t>>;

#ifdef RENORM_HAS_HALF_TYPES
/// `value`, in the format `from`, rounded to nearest even in the format `to`.
template <typename To, typename From>
To convertFloat(From value, const llvm::fltSemantics &from,
                const llvm::fltSemantics &to) {
  llvm::APFloat number(
      from, llvm::APInt(8 * sizeof(From), llvm::bit_cast<BitsOf<From>>(value)));
  bool losesInfo;
  number.convert(to, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return llvm::bit_cast<To>(
      static_cast<BitsOf<To>>(number.bitcastToAPInt().getZExtValue()));
}
#endif

/// Adds __extendhfsf2 and its like to what compiled code may call. Nothing
/// where the compiler that built this has no 16-bit floats.
inline void addHalfConversions(llvm::orc::MangleAndInterner &mangle,
                               llvm::orc::SymbolMap &symbols) {
#ifdef RENORM_HAS_HALF_TYPES
  using llvm::APFloat;
  auto add = [&](llvm::StringRef name, auto *function) {
    symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                             llvm::JITSymbolFlags::Exported |
                                 llvm::JITSymbolFlags::Callable};
  };
  add(
      "__extendhfsf2", +[](_Float16 x) {
        return convertFloat<float>(x, APFloat::IEEEhalf(),
                                   APFloat::IEEEsingle());
      });
  add(
      "__extendhfdf2", +[](_Float16 x) {
        return convertFloat<double>(x, APFloat::IEEEhalf(),
                                    APFloat::IEEEdouble());
      });
  add(
      "__truncsfhf2", +[](float x) {
        return convertFloat<_Float16>(x, APFloat::IEEEsingle(),
                                      APFloat::IEEEhalf());
      });
  add(
      "__truncdfhf2", +[](double x) {
        return convertFloat<_Float16>(x, APFloat::IEEEdouble(),
                                      APFloat::IEEEhalf());
      });
  // A bf16 is returned in the register of an f16. As a __bf16 it would pass
  // through a call of __truncsfbf2 itself where the compiler does not optimise.
  add(
      "__truncsfbf2", +[](float x) {
        return convertFloat<_Float16>(x, APFloat::IEEEsingle(),
                                      APFloat::BFloat());
      });
  add(
      "__truncdfbf2", +[](double x) {
        return convertFloat<_Float16>(x, APFloat::IEEEdouble(),
                                      APFloat::BFloat());
      });
#endif
}

} // namespace renorm

#endif // RENORM_RUNTIME_HALFCONVERSIONS_H
