#include "base/collation.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace tertial {
namespace {

std::unique_ptr<icu::Collator> make_collator() {
  UErrorCode status = U_ZERO_ERROR;
  // The standard order of ICU's Swedish: V and W have been separate letters since SAOL 2006. The
  // locale is named here, never taken from the environment.
  std::unique_ptr<icu::Collator> collator(
      icu::Collator::createInstance(icu::Locale("sv", "SE"), status));
  if (U_SUCCESS(status)) collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  // ICU falls back to the root order without its data, which would sort å under a: better to stop.
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
    throw std::runtime_error("ICU has no Swedish collation");
  return collator;
}

}  // namespace

std::string sort_key_sv(std::string_view text) {
  // A collator is costly to make and must not be shared between threads that use it.
  thread_local const std::unique_ptr<icu::Collator> collator = make_collator();
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  std::array<std::uint8_t, 256> buffer{};
  const std::int32_t size =
      collator->getSortKey(wide, buffer.data(), static_cast<std::int32_t>(buffer.size()));
  std::string key(static_cast<std::size_t>(size), '\0');
  if (static_cast<std::size_t>(size) <= buffer.size())
    key.assign(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(size));
  else
    collator->getSortKey(wide, reinterpret_cast<std::uint8_t*>(key.data()), size);
  if (!key.empty()) key.pop_back();  // ICU ends a key with a zero byte
  return key;
}

}  // namespace tertial
