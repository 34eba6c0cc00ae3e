#pragma once
// A municipality: the site's own, and others whose records live below its id.
#include "records/common/common.h"

namespace tertial {

struct Municipality {
  Common common;
  std::optional<Located<std::string>> organisation_number;
  std::optional<Url> website;
  std::optional<Markdown> contact;
  std::optional<Url> notice_board;
  std::optional<Markdown> notice_board_place;  ///< where its content can be read on the premises
  std::optional<std::string> appeal_court;     ///< "Förvaltningsrätten i Linköping"
  std::optional<Url> open_data_licence;
  std::optional<std::string> possessive;
};
const RecordSchema& schema_of(Tag<Municipality>);

/// The ten digits of an organisation number, written with or without hyphen and leading "16";
/// nothing of another text.
std::optional<std::string> organisation_digits(std::string_view number);

}  // namespace tertial
