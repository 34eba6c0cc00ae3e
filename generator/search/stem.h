#pragma once
// Swedish words without their endings, so that "nämnden", "nämnder" and "nämndernas" are one. The
// rules are Snowball's (snowballstem.org), with the definite forms that it leaves: "skolan",
// "löftet". search.js has the same; both are held to tests/search/words.json.
#include <string>

namespace tertial::search {

/// `word` is in lower case, letters only; it is shortened in place.
void stem_sv(std::string& word);

}  // namespace tertial::search
