<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>subjects</Name>
    <UserStyle>
      <Title>Other layers<Localized lang="es">Otras capas</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>areas</FeatureTypeName>
        <Rule>
          <Name>open</Name>
          <Title>Open<Localized lang="es">Abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.25</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>unknown</Name>
          <Title>Unknown<Localized lang="es">Sin datos</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>unknown</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>unknown</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.25</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>unknown</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>partial</Name>
          <Title>Partly open<Localized lang="es">Parcialmente abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.25</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>closed</Name>
          <Title>Closed<Localized lang="es">Cerrado</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.25</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>other</Name>
          <Title>Other<Localized lang="es">Otros</Localized></Title>
          <ElseFilter/>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.25</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>lines</FeatureTypeName>
        <Rule>
          <Name>open</Name>
          <Title>Open<Localized lang="es">Abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>unknown</Name>
          <Title>Unknown<Localized lang="es">Sin datos</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>unknown</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>unknown</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>partial</Name>
          <Title>Partly open<Localized lang="es">Parcialmente abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>closed</Name>
          <Title>Closed<Localized lang="es">Cerrado</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>other</Name>
          <Title>Other<Localized lang="es">Otros</Localized></Title>
          <ElseFilter/>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.8</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>moving_ahead</FeatureTypeName>
        <Rule>
          <Name>not gone yet</Name>
          <Title>Yet to go<Localized lang="es">Por recorrer</Localized></Title>
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
        <FeatureTypeName>moving_trails</FeatureTypeName>
        <Rule>
          <Name>gone so far</Name>
          <Title>Way so far<Localized lang="es">Camino recorrido</Localized></Title>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>moving_waypoints</FeatureTypeName>
        <Rule>
          <Name>waypoints</Name>
          <Title>Report<Localized lang="es">Reporte</Localized></Title>
          <MaxScaleDenominator>6000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>points</FeatureTypeName>
        <Rule>
          <Name>other</Name>
          <Title>Other<Localized lang="es">Otros</Localized></Title>
          <ElseFilter/>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>7</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>open</Name>
          <Title>Open<Localized lang="es">Abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://open</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>8</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>unknown</Name>
          <Title>Unknown<Localized lang="es">Sin datos</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>unknown</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://unknown</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>unknown</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>7</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>partial</Name>
          <Title>Partly open<Localized lang="es">Parcialmente abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://partial</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>closed</Name>
          <Title>Closed<Localized lang="es">Cerrado</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://closed</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>moving_ends</FeatureTypeName>
        <Rule>
          <Name>last report</Name>
          <Title>Last report<Localized lang="es">Último reporte</Localized></Title>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>9</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>moving_positions</FeatureTypeName>
        <Rule>
          <Name>where it is</Name>
          <Title>On the way<Localized lang="es">En camino</Localized></Title>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://caravan</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>caravan</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>18</Size>
              <Rotation><ogc:PropertyName>heading</ogc:PropertyName></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>points</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>6000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>30</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>moving_positions</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>caption</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
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
            <Priority>85</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">5</VendorOption>
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
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>9</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
