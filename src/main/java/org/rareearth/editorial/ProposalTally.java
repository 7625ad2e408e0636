package org.rareearth.editorial;

/**
 * How many records of one kind a proposal would publish.
 *
 * @param passed how many of them have a warning that their author passed with a reason
 */
public record ProposalTally(long proposal, String kind, Action action, long records, long passed) {}
