/**
 * Files are hostile until read: they are streamed, every size is bounded, and what is wrong is told with file and line. Here
 * is what is true of any of them: how large it may be ({@link paso.source.file.Limits}), that its letters are letters, how a
 * fault in it is told ({@link paso.source.file.BadInputException}, {@link paso.source.file.Problem}), and what it holds in
 * words for people ({@link paso.source.file.FileInfo}).
 *
 * <p>The base of the other rooms: it uses none of them and knows no format. {@code FileInfo}, {@code FieldInfo}, {@code
 * Problem} and {@code BadInputException} are for the whole program, the rest for {@code paso.source}.
 */
@NullMarked
package paso.source.file;

import org.jspecify.annotations.NullMarked;
