//! The lines of the standard, each with what is claimed and the tests that hold it.
//!
//! Nothing is claimed without a test: `tests/standards` reads this table through
//! `leling doctor --standards --json` and looks for every test that is named. A claim grows when its
//! test does.
use super::Holds::{Partly, Wholly};
use super::Line;

/// What a line has unless it says otherwise.
const fn line(id: &'static str, sources: &'static str, asks: super::Both, holds: super::Holds, tests: Tests) -> Line {
    Line { id, asks, sources, holds, tests, measured: None }
}

type Tests = &'static [(&'static str, &'static str)];

const EVERYWHERE: (&str, &str) =
    ("tests/everywhere.rs", "everywhere_the_hotline_and_home_are_a_key_away_and_every_offer_does_something");
const WHOLE_LESSONS: (&str, &str) =
    ("tests/lessons.rs", "every_lesson_comes_to_its_end_with_the_hotline_at_hand_all_the_way");
const PACK_RULES: (&str, &str) =
    ("tests/packs.rs", "every_bad_pack_breaks_its_own_rule_alone_and_the_report_says_how_to_mend_it");
const PACKS_CLEAN: (&str, &str) = ("tests/packs.rs", "what_is_embedded_has_no_faults");
const ASLEEP: (&str, &str) = ("tests/terminal.rs", "sleeps_while_nobody_acts");

/// All lines, in their order.
pub(super) const LINES: &[Line] = &[
    line(
        "L1",
        "EN 5.1.4, D",
        (
            "40x10 到 240x67 的屏都能用、不缺内容，小到 30x6 也分页显示；再小就说一声屏太小。",
            "Complete and usable from 40x10 to 240x67, in pages down to 30x6; below, a screen that says so.",
        ),
        Wholly,
        &[
            WHOLE_LESSONS,
            ("tests/standards/see.rs", "every_page_of_every_screen_is_complete_on_every_grid"),
            ("tests/standards/see.rs", "below_the_smallest_grid_a_small_screen_says_so_and_nothing_else_happens"),
            ("tests/hall/pictures.rs", "the_class_sees_one_thing_at_a_time"),
            ("tests/hall/pictures.rs", "the_notes_say_what_to_say"),
        ],
    ),
    line(
        "L2",
        "EN, 508, H",
        (
            "字看上去至少 42 角分、4.8 毫米，55 角分才舒服；用看字的那一屏来定。",
            "Letters of 55 minutes of arc, at least 42 and 4.8 mm; an eye test sets the size.",
        ),
        Partly((
            "屏幕离眼睛多远，学堂不知道：看字那一屏由您定大小，大厅里用尺子量，不够大就说。",
            "How far the reader sits nobody tells the program: the eye test asks the reader, the ruler computes and warns.",
        )),
        &[
            ("tests/letters.rs", "the_eye_test_takes_the_row_that_was_chosen"),
            ("src/screen/ruler.rs", "a_hall_is_measured_as_a_ruler_and_a_protractor_would"),
        ],
    ),
    line(
        "L3",
        "MIIT",
        (
            "至少三种字号，一个键就换；最大的至少是最小的 1.67 倍。",
            "At least three sizes by one key; the largest at least 1.67 times the smallest.",
        ),
        Partly((
            "至少 80x24、会画细块大字的终端才有三种；只会画四分块的，只有两种。一种都不会的，学堂会说怎么放大窗口的字。",
            "On 80x24 or more where letters can be drawn finer than in quadrants; with quadrants there may be two; where none can be drawn the reader is told how to enlarge the window's letters.",
        )),
        &[
            ("tests/standards/see.rs", "there_are_three_sizes_wherever_large_letters_can_be_drawn"),
            ("tests/letters.rs", "plus_and_minus_step_through_the_sizes_and_are_kept"),
            ("tests/letters.rs", "where_there_is_one_size_the_reader_is_told_what_else_helps"),
        ],
    ),
    line(
        "L4",
        "MIIT",
        (
            "段落之间空一行；行距至少 1.3 倍，屏上有地方就这样。",
            "A blank row between paragraphs; line pitch 1.3 where rows allow.",
        ),
        Partly((
            "不到十行高的屏上，一段话里的小段不空行：先让内容放得下。",
            "On grids of fewer than ten rows the paragraphs of one passage follow without a blank row.",
        )),
        &[
            ("tests/standards/see.rs", "paragraphs_stand_a_blank_row_apart_and_lines_where_there_is_room"),
            ("src/typeset/typesetter.rs", "lines_stand_two_rows_apart_where_a_page_has_room"),
        ],
    ),
    line(
        "L5",
        "WCAG 1.4.6",
        (
            "字和底色的对比至少 7:1，光标和边框至少 3:1，四种颜色、各种终端都算过。",
            "Text 7:1 or better, focus and bars 3:1, in all themes on all depths of colour.",
        ),
        Wholly,
        &[
            ("tests/colours/main.rs", "every_text_reaches_seven_to_one_on_every_terminal_for_every_eye"),
            ("tests/colours/main.rs", "the_finger_the_bars_and_the_key_caps_stand_out_three_to_one"),
            ("tests/colours/main.rs", "of_the_sixteen_only_the_safe_ones_are_used_and_always_with_black"),
            ("tests/colours/screens.rs", "every_cell_is_painted_and_can_be_read"),
        ],
    ),
    line(
        "L6",
        "MIIT, WCAG 1.4.1",
        (
            "意思不只靠颜色：有字、有记号；没有颜色、色弱也看得懂。",
            "Meaning is a word and a sign as well as a colour, for colour-blind eyes and without colours.",
        ),
        Wholly,
        &[
            ("tests/colours/screens.rs", "warnings_and_what_went_well_and_numbers_say_so_in_words"),
            ("tests/colours/screens.rs", "the_finger_is_a_sign_as_well"),
            ("tests/colours/screens.rs", "the_theme_changes_nothing_but_colours"),
            (
                "tests/colours/main.rs",
                "a_warning_is_told_from_all_else_by_every_eye_and_so_is_what_went_well_from_plain_text",
            ),
        ],
    ),
    line(
        "L7",
        "WCAG 2.2.2, MIIT",
        (
            "不闪、不滚、不自己翻页；您不按，什么都不变（自助机没人用了除外，见 O6）。",
            "Nothing blinks, scrolls or advances; nothing changes until somebody acts, but for a kiosk that was left (O6).",
        ),
        Wholly,
        &[("tests/colours/screens.rs", "nothing_blinks_and_nothing_changes_until_somebody_acts"), ASLEEP],
    ),
    line(
        "L8",
        "WCAG 1.4.8",
        (
            "一行不超过 40 个字；不丢字、不叠字；标点不乱站；号码和钱数不拆成两行。",
            "At most 40 hanzi a line; none lost or overpainted; no mark at a wrong end; no number on two lines.",
        ),
        Wholly,
        &[
            ("tests/standards/see.rs", "all_shipped_text_is_laid_out_without_a_fault_on_every_grid"),
            ("tests/line_breaks.rs", "all_text_of_the_project_breaks_without_a_fault"),
            ("tests/faces.rs", "nothing_is_lost_cut_or_overpainted"),
        ],
    ),
    line(
        "L9",
        "D",
        (
            "终端自己的字里，不用会压住旁边字的记号：圈码、弯引号。",
            "No marks of ambiguous width, such as curly quotes and circled digits, in the terminal's own letters.",
        ),
        Wholly,
        &[
            ("tests/standards/see.rs", "every_page_of_every_screen_is_complete_on_every_grid"),
            ("src/typeset/native_text.rs", "no_ambiguous_mark_is_left"),
        ],
    ),
    line(
        "O1",
        "EN 5.9",
        ("只用 0 到 9 和回车，什么都做得到；一次一个键。", "Everything by 0-9 and Enter alone, one key at a time."),
        Wholly,
        &[
            ("tests/standards/act.rs", "ten_digits_and_enter_reach_all_that_any_key_reaches"),
            ("tests/standards/act.rs", "letters_of_any_size_are_chosen_by_digits_and_enter"),
            WHOLE_LESSONS,
            ("src/input/keys.rs", "each_digit_means_something_and_eight_is_one_step_back"),
        ],
    ),
    line(
        "O2",
        "EN 5.6, P",
        ("小键盘没开 Num Lock，照样能用。", "A number pad without NumLock does everything as well."),
        Wholly,
        &[
            ("tests/standards/act.rs", "a_pad_without_numlock_reaches_all_that_any_key_reaches"),
            ("src/input/keys.rs", "a_number_pad_without_numlock_still_reaches_hotline_back_and_home"),
        ],
    ),
    line(
        "O3",
        "EN 5.7, 5.8",
        (
            "按住不放不算数；手抖连按，后一下不算，多久由您定（0 到 1 秒）。",
            "A held key never acts; an identical key within a guard time of 0 to 1000 ms is dropped.",
        ),
        Partly((
            "多数终端不说键是按住的：换了页就不再算；没换页时，按住可能把光标多挪一行。",
            "Most terminals do not tell that a key is held: it never turns a second page, but may move the finger by one line more.",
        )),
        &[
            ("tests/touch/mouse.rs", "a_held_enter_acts_once_on_a_screen"),
            ("tests/trembling.rs", "a_trembling_hand_gives_hardly_an_answer_it_did_not_mean"),
            ("src/input/guard.rs", "a_key_held_while_the_screen_changes_does_not_act_on_the_new_one"),
            ("src/input/guard.rs", "no_guard_lets_everything_pass_and_there_is_a_longest_one"),
            ("tests/kiosk/visit.rs", "something_that_lies_on_a_key_is_nobody"),
        ],
    ),
    line(
        "O4",
        "MIIT, D",
        (
            "手指和鼠标点的地方至少三行高、十二格宽，中间隔一行（屏上放得下的话）；点一下就行。",
            "Targets of 3 rows by 12 columns with a row between them where the grid allows; one press each.",
        ),
        Wholly,
        &[
            ("tests/touch.rs", "targets_are_large_apart_and_the_hotline_stays_where_it_is"),
            ("tests/touch.rs", "a_mouse_alone_does_everything"),
            ("tests/touch/mouse.rs", "a_mouse_chooses_and_takes_while_the_terminal_still_owes_answers"),
            ("tests/touch.rs", "a_press_on_empty_space_does_nothing"),
            ("src/typeset/target.rs", "a_page_with_room_gives_each_choice_three_rows_and_a_row_between"),
        ],
    ),
    line(
        "O5",
        "WCAG 3.3.6",
        (
            "先选、看清、再确认；没确认都能收回；要紧的再问一遍。",
            "Choose, see, confirm; undo until confirmed; what cannot be undone is asked twice.",
        ),
        Wholly,
        &[
            ("tests/lessons.rs", "a_choice_is_seen_before_it_is_taken"),
            ("src/session/sitting.rs", "ticks_come_and_go_until_confirmed"),
            ("src/session/sitting.rs", "going_back_never_loses_an_answer"),
            ("tests/standards/act.rs", "leaving_and_beginning_again_are_asked_once_more"),
        ],
    ),
    line(
        "O6",
        "WCAG 2.2.1",
        (
            "答题不限时间；自助机没人用了先提醒再回首页。",
            "No time limit on any question; a kiosk warns before it begins anew.",
        ),
        Wholly,
        &[
            ASLEEP,
            (
                "tests/kiosk/visit.rs",
                "after_two_minutes_without_a_key_everything_is_forgotten_and_twenty_seconds_before_one_is_asked",
            ),
            ("tests/kiosk/visit.rs", "any_key_says_i_am_here_and_does_nothing_else"),
            ("tests/kiosk/visit.rs", "the_time_is_what_was_set_within_its_bounds"),
            ("src/app/kiosk/idle.rs", "a_late_clock_never_shortens_the_warning"),
            ("tests/kiosk_terminal.rs", "the_clock_of_the_loop_warns_and_forgets"),
        ],
    ),
    line(
        "O7",
        "MIIT, WCAG 3.2.6",
        (
            "求助热线：每一屏同一个键、同一个地方；号码是屏上最大的字，写着怎么念。",
            "The hotline: the same key at the same place on every screen; its digits the largest there, with how to say them.",
        ),
        Wholly,
        &[
            EVERYWHERE,
            ("tests/standards/act.rs", "the_hotline_stands_at_the_same_place_on_every_screen"),
            ("tests/foot_lines.rs", "every_foot_line_is_whole_on_forty_columns_in_every_language"),
            ("tests/standards/act.rs", "the_digits_of_a_hotline_are_the_largest_letters_and_can_be_said"),
            ("tests/touch.rs", "targets_are_large_apart_and_the_hotline_stays_where_it_is"),
        ],
    ),
    line(
        "O8",
        "D",
        (
            "回首页、退一步，到处同一个键；一屏最多六个选项；三个键就到任何一课；分页，不滚动。",
            "Home and Back by the same keys; at most six choices a screen; any lesson within three keys; pages, no scrolling.",
        ),
        Partly((
            "选和定是两步，第二课起要四个键。",
            "Choosing and confirming are two steps: the next lesson is one key away, any other four.",
        )),
        &[
            EVERYWHERE,
            ("tests/everywhere.rs", "any_lesson_is_few_keys_away"),
            ("tests/standards/act.rs", "no_screen_offers_more_than_six_choices"),
        ],
    ),
    line(
        "O9",
        "P",
        (
            "自助机上怎么按都出不去；程序出错就回首页。",
            "At a kiosk no key and no signal reaches a shell; a panic comes back to the first screen.",
        ),
        Partly((
            "Ctrl-Alt-F2 一类的键归系统管，学堂看不到：照 kiosk/README.md 布置就换不了；没在真的显示器上试过。leling kiosk --doctor 会查。",
            "Keys such as Ctrl-Alt-F2 belong to the system; set up after kiosk/README.md they do nothing, which was not tried on a real seat. leling kiosk --doctor looks for them.",
        )),
        &[
            ("tests/kiosk_terminal.rs", "no_key_chord_mouse_or_paste_leads_out"),
            ("tests/kiosk_terminal.rs", "no_signal_but_sigterm_ends_it"),
            ("tests/kiosk_terminal.rs", "thousands_of_keys_with_signals_and_kills_in_between_lead_nowhere"),
            ("tests/kiosk_terminal.rs", "after_a_panic_it_is_back_within_two_seconds"),
            ("tests/kiosk_terminal.rs", "killed_it_is_back_within_two_seconds_and_nothing_is_left_of_the_sitting"),
            ("tests/kiosk/random.rs", "a_hundred_thousand_keys_leave_nothing_behind_and_lead_nowhere"),
            ("tests/kiosk/visit.rs", "only_the_volunteers_code_leads_out"),
            ("src/cli/kiosk/doctor/judge.rs", "each_way_out_is_seen"),
        ],
    ),
    line(
        "U1",
        "H, D",
        (
            "句子短：一半不超过 20 字，都不超过 35 字，骗子的话也一样；一页不超过 90 字。",
            "Sentences: median 20 hanzi, none over 35, a swindler's as well; at most 90 hanzi a page.",
        ),
        Wholly,
        &[
            ("tests/standards/words.rs", "no_sentence_of_the_content_is_longer_than_35_hanzi"),
            PACK_RULES,
            PACKS_CLEAN,
            ("tests/locales.rs", "no_sentence_of_the_interface_is_long"),
            ("src/typeset/typesetter.rs", "a_page_holds_ninety_hanzi_of_text"),
        ],
    ),
    line(
        "U2",
        "H",
        (
            "不说吓人的话；不比快、不排名；头一件事不难。",
            "No words of examinations, no points for speed, no ranks; the first task is an easy success.",
        ),
        Partly((
            "头一题难不难，要跟老人试过才知道，测试说不准。",
            "Whether the first task is easy no test can tell; it has to be tried with readers.",
        )),
        &[
            PACK_RULES,
            PACKS_CLEAN,
            ("tests/locales.rs", "no_word_of_the_interface_hurts_or_hurries"),
            ("tests/standards/words.rs", "nobody_is_given_marks_or_ranks"),
        ],
    ),
    line(
        "U3",
        "H",
        (
            "答完都说为什么，指出疑点（或者说这是真的），再说下一步。",
            "Every answer says why, names the red flag or that it is genuine, and the next step.",
        ),
        Partly((
            "题里没有骗子、只问该怎么办的，没有疑点可指：说为什么，说下一步。",
            "Items that only ask how to do something have no swindler and no flag to name: why and the next step are told.",
        )),
        &[("tests/standards/words.rs", "every_answer_says_why_names_the_flag_and_what_to_do_next"), PACK_RULES],
    ),
    line(
        "U4",
        "MIIT",
        ("没有广告、链接、注册；不连网。", "No advertisement, link or registration; no network."),
        Wholly,
        &[
            ("tests/standards/words.rs", "nothing_in_the_program_speaks_to_a_network"),
            ("tests/hall/phone.rs", "nothing_listens_unless_it_was_asked_for"),
            ("tests/standards/words.rs", "no_text_advertises_links_or_registers"),
        ],
    ),
    line(
        "U5",
        "D",
        (
            "出了岔子用家常话说：怎么了、什么没事、按哪个键；写课的人看到文件、行号、该怎么写。",
            "A fault is told in everyday words; authors get the file, the line and what to write instead.",
        ),
        Wholly,
        &[
            ("tests/walks.rs", "a_lesson_with_faults_is_named_and_the_others_open"),
            ("tests/terminal.rs", "a_panic_leaves_the_terminal_as_it_was_and_says_so_kindly"),
            PACK_RULES,
        ],
    ),
    line(
        "U6",
        "H",
        (
            "“真还是假”的题，一半是真的；什么都说是骗局，只能对一半。",
            "Half of the real-or-scam items are genuine: \"always a scam\" scores no better than chance.",
        ),
        Partly((
            "一轮一轮的练习，正好一半；课文里的题，每课都有真的，不一定正好一半。",
            "Half of each round of practice; lessons have genuine cases, but not always half.",
        )),
        &[
            ("tests/standards/words.rs", "always_a_scam_is_right_half_of_the_time"),
            ("src/session/practice/draw.rs", "half_are_genuine_and_no_set_comes_twice"),
            ("tests/practice.rs", "half_of_all_cases_are_genuine_in_each_form_and_each_file"),
            PACK_RULES,
        ],
    ),
    line(
        "U7",
        "D",
        ("不怪上当的人：错在骗子。上当不丢人。", "Nobody is blamed: the swindler is the subject of the sentence."),
        Wholly,
        &[PACK_RULES, PACKS_CLEAN, ("tests/locales.rs", "no_word_of_the_interface_hurts_or_hurries")],
    ),
    line(
        "R1",
        "P",
        (
            "ACCESSIBLE=1、--plain、TERM=dumb：一行一行地说，内容和功能一样不少。",
            "ACCESSIBLE=1, --plain or TERM=dumb: a numbered dialogue of plain lines with all content and functions.",
        ),
        Wholly,
        &[
            ("tests/plain/parity.rs", "every_screen_is_told_as_it_is_drawn"),
            ("tests/plain/parity.rs", "every_lesson_is_told_as_it_is_drawn"),
            ("tests/plain/parity.rs", "every_action_does_the_same_on_both"),
            ("tests/plain/run.rs", "in_a_terminal_it_commands_nothing_and_breaks_lines_by_our_rules"),
        ],
    ),
    line(
        "R2",
        "P",
        (
            "画面上，终端的光标停在选着的那一行，点字显示器、读屏软件跟得上。",
            "The hardware cursor stands on the focused choice, for Braille displays and screen readers.",
        ),
        Wholly,
        &[
            ("tests/cursor.rs", "the_cursor_is_where_the_bar_begins_on_every_grid_in_all_letters"),
            ("tests/cursor.rs", "the_cursor_follows_the_finger_and_rests_where_nothing_is_chosen"),
        ],
    ),
    Line {
        measured: Some("cargo bench --bench terminal"),
        ..line(
            "R3",
            "D",
            (
                "按键到显示，100 次里 99 次不超过 50 毫秒；没人按，什么都不跑。",
                "Key to paint 50 ms at p99; nothing runs while nobody acts.",
            ),
            Partly((
                "快慢因电脑而异，是量出来的，不是测试守着的。",
                "How fast it is depends on the machine; that is measured and not held by a test.",
            )),
            &[ASLEEP, ("tests/terminal.rs", "a_frame_is_one_write_and_a_key_that_changes_nothing_is_none")],
        )
    },
    // When answers are kept, this line rests on `tests/store.rs`.
    line(
        "R4",
        "D",
        (
            "断电、强行关掉，做过的都还在，最多丢正在答的那一题。",
            "What a person did survives kill -9 and power loss, but for the answer being given.",
        ),
        Partly((
            "设置、答过的题、学到哪儿、大厅里的一节课都存着，强行关掉多少次也没丢过；一个人演到一半的电话和没做完的一轮，关上就从头来。",
            "Settings, answers, places in lessons and a hall's session outlast hundreds of kills; one's own call or round left half-way begins anew.",
        )),
        &[
            ("tests/store.rs", "killed_two_hundred_times_nothing_but_the_answer_being_given_is_missing"),
            ("tests/hall/survive.rs", "a_session_killed_fifty_times_ends_with_the_hands_that_were_typed"),
            ("src/store/settings.rs", "what_was_chosen_is_found_again"),
            ("src/store/settings.rs", "nothing_is_left_beside_the_file"),
        ],
    ),
];
