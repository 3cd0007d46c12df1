package space.hamsafar.campaign.operation;

/** Marks what is done in a stage, and makes no sense while applications come in. */
public interface OfStage {
    /** Id of the stage. */
    String stage();
}
