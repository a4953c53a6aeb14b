<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>ports</Name>
    <UserStyle>
      <Title>Ports by state</Title>
      <FeatureTypeStyle>
        <Rule>
          <Name>shut</Name>
          <Title>Shut</Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>status</ogc:Literal></ogc:Function><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>x</WellKnownName>
                <Fill><CssParameter name="fill">#0000ff</CssParameter></Fill>
              </Mark>
              <Opacity>1</Opacity>
              <Size>18</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>rest</Name>
          <Title>Not shut</Title>
          <ElseFilter/>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill">#00b050</CssParameter></Fill>
              </Mark>
              <Size>8</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
