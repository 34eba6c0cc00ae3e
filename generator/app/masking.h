#pragma once
// No finding shows what the privacy gate looks for, whatever the finding itself is about. Hidden
// before anything is cut, quoted or escaped: a number beside a cut or an escape is none that could
// be recognised any more.
#include <string>

#include "base/diagnostic.h"

namespace tertial {

/// The finding with personal data in its words as dots.
Diagnostic masked(const Diagnostic& finding);

/// Source lines with personal data as dots. A line with very many findings is shown for the first
/// of them only: to show it for all takes quadratic time. For one thread.
class MaskedLookup final : public SourceLookup {
 public:
  explicit MaskedLookup(const SourceLookup& files) : files_(files) {}
  std::string_view path(FileId file) const override;
  std::string line(FileId file, std::uint32_t number) const override;

 private:
  const SourceLookup& files_;
  mutable FileId path_of_ = no_file, line_of_ = no_file;
  mutable std::uint32_t number_ = 0;
  mutable std::size_t times_ = 0;
  mutable std::string path_, line_;
};

}  // namespace tertial
