#include "records/common/language.h"

#include "base/known_languages.h"
#include "base/text.h"
#include "records/messages.h"

namespace tertial {

void check_language(const Located<std::string>& code, DiagnosticList& out) {
  if (find_language(*code)) return;
  Diagnostic& finding =
      out.report(content_kind("content.unknown-language"), code.at, {quoted(*code)});
  if (const std::string_view guess = nearest_language(*code); !guess.empty())
    finding.with_help({"menade du \"{0}\" ({1})?", "did you mean \"{0}\" ({1})?"},
                      {guess, find_language(guess)->name});
  else
    finding.with_help({"några som finns: {0}", "some that are known: {0}"},
                      {"\"en\", \"fi\", \"ar\", \"so\""});
}

}  // namespace tertial
