package org.rareearth.kernel;

/** How firmly the source said the number; kept because "up to 10,000" is not 10,000. */
public enum Qualifier { EXACT, APPROX, AT_LEAST, UP_TO, MORE_THAN, LESS_THAN, NEARLY, NOT_STATED }
