package paso.view.picture;

/**
 * What draws the map.
 *
 * @param loop draws the clock's moment
 * @param otherLoop draws the other moment while two are compared
 * @param inset draws where the map lies
 */
public record MapPictures(PictureLoop loop, PictureLoop otherLoop, InsetPicture inset) {}
