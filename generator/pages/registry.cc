// The list of page kinds: one line each.
#include "pages/body/body_page.h"
#include "pages/calendar/calendar_page.h"
#include "pages/case/case_page.h"
#include "pages/district/district_page.h"
#include "pages/document/document_page.h"
#include "pages/feed/feed.h"
#include "pages/followup/followup_page.h"
#include "pages/followup/period_page.h"
#include "pages/goal/goal_page.h"
#include "pages/meeting/meeting_page.h"
#include "pages/municipality/municipality_page.h"
#include "pages/news/news_page.h"
#include "pages/page/standing_page.h"
#include "pages/page_type.h"
#include "pages/party/party_page.h"
#include "pages/pledge/pledge_page.h"
#include "pages/silence/silence_page.h"
#include "pages/sitemap/sitemap_page.h"
#include "pages/source/source_page.h"
#include "pages/stairwell/stairwell_page.h"
#include "pages/start/start_page.h"
#include "pages/term/term_page.h"

namespace tertial {

std::span<const PageType* const> page_types() {
  static constexpr const PageType* types[] = {
      &body_page,          &bodies_page,          &case_page,         &cases_page,
      &district_page,      &district_index_page,  &document_page,     &documents_page,
      &followup_page,      &period_page,          &period_index_page, &goals_page,
      &meeting_page,       &meetings_page,        &municipality_page, &news_page,
      &news_index_page,    &standing_page,        &reading_page,      &party_page,
      &parties_page,       &pledge_page,          &pledge_index_page, &silence_page,
      &sitemap_page,       &sitemap_file,         &robots_file,       &not_found_page,
      &sources_page,       &start_page,           &glossary_page,     &calendar_page,
      &calendar_year_page, &record_calendar_page, &calendar_file,     &changes_page,
      &feed_file,          &stairwell_page,
  };
  return types;
}

}  // namespace tertial
