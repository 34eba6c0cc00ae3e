// The list of page kinds: one line each.
#include "pages/accessibility_statement/accessibility_statement_page.h"
#include "pages/agreement/agreement_page.h"
#include "pages/awaited/awaited_page.h"
#include "pages/body/body_page.h"
#include "pages/calendar/calendar_page.h"
#include "pages/case/case_page.h"
#include "pages/chain/chain_page.h"
#include "pages/channel/channel_page.h"
#include "pages/correction/correction_page.h"
#include "pages/dialogue/dialogue_page.h"
#include "pages/district/district_page.h"
#include "pages/document/document_page.h"
#include "pages/feed/feed.h"
#include "pages/followup/followup_page.h"
#include "pages/followup/period_page.h"
#include "pages/forum/forum_page.h"
#include "pages/goal/goal_page.h"
#include "pages/indicator/indicator_page.h"
#include "pages/initiative/initiative_page.h"
#include "pages/inspection/inspection_page.h"
#include "pages/meeting/meeting_page.h"
#include "pages/municipality/municipality_page.h"
#include "pages/news/news_page.h"
#include "pages/notice/notice_page.h"
#include "pages/open_data/open_data_page.h"
#include "pages/owned_list/owned_list.h"
#include "pages/page/standing_page.h"
#include "pages/page_type.h"
#include "pages/party/party_page.h"
#include "pages/pledge/pledge_page.h"
#include "pages/redirect/redirect_page.h"
#include "pages/search/search_page.h"
#include "pages/security/security_file.h"
#include "pages/silence/silence_page.h"
#include "pages/sitemap/sitemap_page.h"
#include "pages/source/source_page.h"
#include "pages/stairwell/stairwell_page.h"
#include "pages/start/start_page.h"
#include "pages/survey/survey_page.h"
#include "pages/term/term_page.h"

namespace tertial {

std::span<const PageType* const> page_types() {
  static constexpr const PageType* types[] = {
      &accessibility_statement_page,
      &agreement_page,
      &agreements_page,
      &awaited_page,
      &bodies_page,
      &body_page,
      &calendar_file,
      &calendar_page,
      &calendar_year_page,
      &case_page,
      &cases_page,
      &catalogue_file,
      &chain_page,
      &chains_page,
      &changes_page,
      &channels_page,
      &corrections_page,
      &deadlines_page,
      &dialogue_page,
      &dialogues_page,
      &district_index_page,
      &district_page,
      &document_page,
      &documents_page,
      &feed_file,
      &followup_page,
      &forum_page,
      &forums_page,
      &glossary_page,
      &goals_page,
      &indicator_csv_file,
      &indicator_metadata_file,
      &indicator_page,
      &indicators_page,
      &initiative_page,
      &initiatives_page,
      &inspection_page,
      &inspections_page,
      &meeting_page,
      &meetings_page,
      &moved_pages_page,
      &municipality_page,
      &news_index_page,
      &news_page,
      &not_found_page,
      &notice_archive_page,
      &notice_board_page,
      &open_data_page,
      &open_table_description,
      &open_table_file,
      &owned_list_page,
      &parties_page,
      &party_page,
      &period_index_page,
      &period_page,
      &pledge_index_page,
      &pledge_page,
      &reading_page,
      &record_calendar_page,
      &redirect_page,
      &robots_file,
      &search_page,
      &security_file,
      &silence_page,
      &sitemap_file,
      &sitemap_page,
      &sources_page,
      &stairwell_page,
      &standing_page,
      &start_page,
      &survey_page,
      &surveys_page,
  };
  return types;
}

}  // namespace tertial
