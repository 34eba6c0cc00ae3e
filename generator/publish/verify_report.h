#pragma once
// What `tertial verify` prints. What came from the server is shown safely, whatever it is.
#include <string>
#include <vector>

#include "publish/verify.h"

namespace tertial {

struct VerifyReport {
  Verification result;
  std::string site;     ///< the address that was looked at
  std::string content;  ///< the folder that it was compared with
  Date as_of;
  std::vector<Sentence> notes;  ///< what is worth knowing but makes no file another
};

/// What differs in what is stated about the whole: program, commit, day.
std::vector<Sentence> notes_on(const SiteManifest& live, const SiteManifest& expected);

std::string render_human(const VerifyReport& report, Language language);
/// One object per file that is not as it should be, then one about the whole; one a line.
std::string render_json(const VerifyReport& report, Language language);

}  // namespace tertial
