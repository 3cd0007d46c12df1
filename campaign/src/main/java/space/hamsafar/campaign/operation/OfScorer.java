package space.hamsafar.campaign.operation;

/** Marks what is done by whoever scores in a stage: of those who can, only the roles that the stage names. */
public interface OfScorer extends OfStage {}
