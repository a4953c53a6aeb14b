<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>caravans</Name>
    <UserStyle>
      <Title>Caravans<Localized lang="es">Caravanas</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_ahead</FeatureTypeName>
        <Rule>
          <Name>not walked yet</Name>
          <Title>Yet to walk<Localized lang="es">Por recorrer</Localized></Title>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.1</SvgParameter>
              <SvgParameter name="stroke-opacity">0.55</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_trails</FeatureTypeName>
        <Rule>
          <Name>casing</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>leg</ogc:PropertyName><ogc:Literal>walk</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">5.5</SvgParameter>
              <SvgParameter name="stroke-opacity">0.8</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_trails</FeatureTypeName>
        <Rule>
          <Name>not on foot</Name>
          <Title>By vehicle or not reported<Localized lang="es">En vehículo o sin reporte</Localized></Title>
          <ElseFilter/>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.6</SvgParameter>
              <SvgParameter name="stroke-opacity">0.7</SvgParameter>
              <SvgParameter name="stroke-dasharray">1 5</SvgParameter>
              <SvgParameter name="stroke-linecap">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>on foot, a week ago and before</Name>
          <Title>Walked so far<Localized lang="es">Recorrido a pie</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>leg</ogc:PropertyName><ogc:Literal>walk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan-oldest</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>on foot, days ago</Name>
          <Title>Walked so far<Localized lang="es">Recorrido a pie</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>leg</ogc:PropertyName><ogc:Literal>walk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan-older</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>on foot, just now</Name>
          <Title>Walked so far<Localized lang="es">Recorrido a pie</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>leg</ogc:PropertyName><ogc:Literal>walk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.8</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>on foot, no report yet</Name>
          <Title>Since the last report<Localized lang="es">Desde el último reporte</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.8</SvgParameter>
              <SvgParameter name="stroke-dasharray">6 4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_trails</FeatureTypeName>
        <Rule>
          <Name>the way it went</Name>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://chevron</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                    <Stroke>
                      <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                      <SvgParameter name="stroke-width">1.4</SvgParameter>
                    </Stroke>
                  </Mark>
                  <Size>10</Size>
                </Graphic>
                <Gap>64</Gap>
                <InitialGap>32</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_waypoints</FeatureTypeName>
        <Rule>
          <Name>waypoints</Name>
          <MaxScaleDenominator>6000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>4.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_waypoints</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>2000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan-text</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>20</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_ends</FeatureTypeName>
        <Rule>
          <Name>gone</Name>
          <Title>Last report of a caravan<Localized lang="es">Último reporte de una caravana</Localized></Title>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">2.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_ends</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>caption</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan-text</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>75</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">6</VendorOption>
            <VendorOption name="autoWrap">220</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_positions</FeatureTypeName>
        <Rule>
          <Name>between reports, fewer than 500 people</Name>
          <Title>Caravan, position between two reports<Localized lang="es">Caravana, posición entre dos reportes</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>people</ogc:PropertyName></ogc:PropertyIsNull><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>500</ogc:Literal></ogc:PropertyIsLessThan></ogc:Or></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.75</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.8</SvgParameter>
                </Stroke>
              </Mark>
              <Size>16</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>between reports, 500 and more people</Name>
          <Title>Caravan, position between two reports<Localized lang="es">Caravana, posición entre dos reportes</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>500</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>2000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.75</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.8</SvgParameter>
                </Stroke>
              </Mark>
              <Size>19</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>between reports, 2,000 and more people</Name>
          <Title>Caravan, position between two reports<Localized lang="es">Caravana, posición entre dos reportes</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>2000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>5000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.75</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.8</SvgParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>between reports, 5,000 and more people</Name>
          <Title>Caravan, position between two reports<Localized lang="es">Caravana, posición entre dos reportes</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>5000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.75</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.8</SvgParameter>
                </Stroke>
              </Mark>
              <Size>26</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>known, fewer than 500 people</Name>
          <Title>Caravan<Localized lang="es">Caravana</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>people</ogc:PropertyName></ogc:PropertyIsNull><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>500</ogc:Literal></ogc:PropertyIsLessThan></ogc:Or></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>16</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>known, 500 and more people</Name>
          <Title>Caravan<Localized lang="es">Caravana</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>500</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>2000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>19</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>known, 2,000 and more people</Name>
          <Title>Caravan<Localized lang="es">Caravana</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>2000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>5000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>known, 5,000 and more people</Name>
          <Title>Caravan<Localized lang="es">Caravana</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>interpolated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>5000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>26</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>caravan_positions</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>caption</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">14</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>2.2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan-text</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>90</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">9</VendorOption>
            <VendorOption name="autoWrap">290</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>14</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
