package org.rareearth.evidence;

/** How close the publisher stands to the fact, strongest first; read off publisher and address. */
public enum SourceKind { OFFICIAL, FILING, COMPANY, DATASET, TRADE_PRESS, PRESS, SECONDARY }
