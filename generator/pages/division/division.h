#pragma once
// Lists that are too long for one page, divided into several: by year and month, or by letter, and
// what is still too long by number. Which records a list has decides its parts, when pages are
// planned; a page only looks its part up. Knows no single list.
#include <span>
#include <string>
#include <vector>

#include "pages/page_type.h"

namespace tertial {

/// One page of a list.
struct ListPart {
  std::string address;
  std::string name;                    ///< "mars 2019"; empty for the whole list
  std::size_t parent = 0;              ///< in Division::parts
  std::vector<const Record*> records;  ///< that its page shows, in the list's order
  std::size_t count = 0;               ///< records in it, shown here or on pages of its own parts
  std::vector<std::size_t> parts;      ///< in Division::parts; empty when it shows all it holds
};

/// A list with its parts. Every record is shown by exactly one part that has no parts of its own.
struct Division {
  std::string title;
  std::vector<ListPart> parts;  ///< the first is the whole list, at the list's own address
};

enum class DivideBy : std::uint8_t {
  date,  ///< years, then months; a page that is divided begins with the first of its records
  kind,  ///< the types of the records, then letters; a page that is divided shows none itself
};

struct LongList {
  std::string address;
  std::string title;
  std::vector<const Record*>
      records;  ///< in the order of the list; of a date list the newest first
  DivideBy by = DivideBy::date;
  std::size_t limit = 0;  ///< of records on a page
};
Division divide_list(const Site& site, LongList list);

/// Whether some list could have a part at this address, whatever its records are.
bool may_be_part(std::string_view address);

/// A page for each part of the list.
std::vector<PlannedPage> plan_list(const Site& site, LongList list);
/// What the page shows of its list. Precondition: it was planned by plan_list.
const std::vector<const Record*>& records_on(const PlannedPage& page);
/// What a page of a part is called, and its way up to the list: none for the list itself.
void name_part(const Site& site, const PlannedPage& page, FrameInput& frame);
/// "Möten och protokoll: mars 2019"; of the list itself its title.
std::string title_of_part(const Division& division, std::size_t part);

/// The newest first; what has no date last. Equal ones keep their order.
void newest_first(const Site& site, std::vector<const Record*>& records);

/// A part in the register of its list.
struct PartLinkView {
  LinkView link;
  std::string count;  ///< digits
};
const ViewType& view_of(Tag<PartLinkView>);

/// The way from a divided list to its parts: parts/register.html.
struct RegisterView {
  std::string note;  ///< how many of how many stand on this page
  std::vector<PartLinkView> parts;
};
const ViewType& view_of(Tag<RegisterView>);

/// Nothing for a page that shows all it holds.
std::optional<RegisterView> register_view(const Site& site, const PlannedPage& page);

}  // namespace tertial
