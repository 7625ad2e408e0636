package org.rareearth.organization;

/** What an organization is in the chain. */
public enum OrganizationKind { COMPANY, STATE_ENTERPRISE, JOINT_VENTURE, GOVERNMENT, INVESTOR, END_USER, RESEARCH }
