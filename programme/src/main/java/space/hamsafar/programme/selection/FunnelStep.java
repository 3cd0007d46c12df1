package space.hamsafar.programme.selection;

/**
 * What is expected at one step of the funnel, by a binomial model.
 *
 * @param stage id of the stage; {@code applications} and {@code eligible} come first
 * @param entering those who are tested
 * @param expected mean number who pass
 * @param low 5 % quantile of those who pass
 * @param high 95 % quantile of those who pass
 * @param needed fewest who must enter for the wanted confidence of enough fit finalists
 */
public record FunnelStep(String stage, int entering, double expected, int low, int high, int needed) {}
