package org.rareearth.site.network;

import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.LinkRow;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The links through which material passes, as a picture; its files hold those alone. */
@Component
class NetworkPicture implements Picture {

  static final String KEY = "network";

  private final NetworkComposer composer;
  private final NetworkFile file;

  NetworkPicture(NetworkComposer composer, NetworkFile file) {
    this.composer = composer;
    this.file = file;
  }

  @Override
  public String name() {
    return FOLDER + KEY;
  }

  @Override
  public Extract<LinkRow> extract(MultiValueMap<String, String> query) {
    Extract<LinkRow> all = file.extract(query);
    return new Extract<>(all.columns(), all.unknown(), reader -> all.rows().accept(link -> {
      if (link.isFlow()) {
        reader.accept(link);
      }
    }));
  }

  @Override
  public Exhibit exhibit(MultiValueMap<String, String> query) {
    return composer.exhibit(new ListQuery(query));
  }
}
