package org.rareearth.site.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rareearth.comparison.CapabilityGaps;
import org.rareearth.comparison.Figures;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.Positions;
import org.rareearth.comparison.StagePlants;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.StageDetail;
import org.rareearth.stage.StageWords;
import org.rareearth.stage.Stages;
import org.rareearth.supply.BalanceFactors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the chain together. */
@Component
class StagePages {

  private static final String CROSS_STAGE = "cross_stage";

  /** Where the elements are told apart. */
  private static final String SEPARATION = "separation_refining";

  /** The factors that carry tonnes into or out of a stage stand on its page. */
  private static final Map<String, List<String>> FACTORS = Map.of(
      "mining", List.of("deposit_composition", "ore_grade"), "concentration", List.of("recovery"),
      "metal_alloy", List.of("oxide_to_metal"), "magnet_manufacturing", List.of("magnet_composition", "yield"),
      "end_use", List.of("use_intensity"));

  private final Stages stages;
  private final Figures figures;
  private final Positions positions;
  private final CapabilityGaps gaps;
  private final StagePlants plants;
  private final GapTables tables;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final BalanceFactors factors;
  private final Words words;

  StagePages(Stages stages, Figures figures, Positions positions, CapabilityGaps gaps, StagePlants plants, GapTables tables,
      Conflicts conflicts, DocumentFacts facts, BalanceFactors factors, Words words) {
    this.stages = stages;
    this.figures = figures;
    this.positions = positions;
    this.gaps = gaps;
    this.plants = plants;
    this.tables = tables;
    this.conflicts = conflicts;
    this.facts = facts;
    this.factors = factors;
    this.words = words;
  }

  @Transactional(readOnly = true)
  public StagesPage all() {
    List<StageDetail> chain = stages.details();
    List<StageWords> definitions = stages.otherDefinitions(CROSS_STAGE);
    GapTables.Shares shares = tables.shares("cn", "us");
    Footnotes.Builder notes = new Footnotes.Builder();
    chain.forEach(stage -> {
      notes.mention(stage.source());
      StageFootnotes.mention(notes, shares.byStage().get(stage.ref().code()));
    });
    definitions.forEach(definition -> notes.mention(definition.source().source()));
    return new StagesPage(chain, plants.counts(), shares, definitions, words, notes.build());
  }

  @Transactional(readOnly = true)
  public StagePage of(String code) {
    List<StageDetail> chain = stages.details();
    StageDetail stage = chain.stream().filter(one -> one.ref().code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFound("stage", code));
    List<ConflictRow> disputed = conflicts.about(SubjectKind.STAGE, code);
    StagePage page = new StagePage(stage, chain.stream().filter(one -> !one.ref().code().equals(CROSS_STAGE)).toList(), stages.otherDefinitions(code), positions.at(code), gaps.at(code), figures.sheet(code),
        disputes(disputed), plants.at(code), disputed, stages.tariffCodes(code),
        code.equals(SEPARATION) ? stages.elements() : List.of(), FACTORS.containsKey(code) ? factors.of(FACTORS.get(code)) : List.of(),
        facts.onPage("/stages/" + code), words, Footnotes.NONE);
    return StageFootnotes.numbered(page);
  }

  private static Map<String, String> disputes(List<ConflictRow> conflicts) {
    Map<String, String> byFigure = new HashMap<>();
    conflicts.forEach(conflict -> conflict.sides().stream().filter(side -> side.kind() == StatementKind.STAGE_FIGURE)
        .forEach(side -> byFigure.putIfAbsent(side.statement(), conflict.slug())));
    return byFigure;
  }
}
