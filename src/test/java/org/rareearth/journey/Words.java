package org.rareearth.journey;

/**
 * What people type in one language, and what they are told in it.
 *
 * @param program part of the programme's or the funder's name
 * @param accepted the state of a proposal that is public
 */
record Words(String language, String title, String titleChinese, String program, String recipient, String date, String dateRead,
    String amount, String sourceTitle, String reason, String differs, String undoing, String accepted, String signedOut) {

  static final Words ENGLISH = new Words("en-US", "Vulcan Elements: second loan of the Office of Strategic Capital", "",
      "strategic capital", "vulcan", "2025-11-03", "3 Nov 2025", "$620M", "Vulcan Elements announces a loan commitment",
      "It was announced on 3 November.", "It is a second loan.", "It was the same loan after all.", "Accepted",
      "Not kept: you are signed out.");

  static final Words CHINESE = new Words("zh-CN", "Vulcan Elements: another loan of the Office of Strategic Capital",
      "Vulcan Elements：战略资本办公室另一笔贷款", "战略资本", "Vulcan", "2025年11月3日", "2025年11月3日", "6.2亿美元",
      "Vulcan Elements 宣布贷款承诺", "11月3日宣布。", "这是另一笔贷款。", "确认为同一笔贷款。", "已通过", "未能保存：您已退出登录。");
}
